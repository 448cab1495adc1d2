extension County {
    /// How the county looks, as the file beside its journal says it, and what that is called.
    ///
    /// Its colours are told apart on a light ground at 10.9 to 1, on a dark one at 12.7 to 1.
    public static let look = (
        name: "county.look.json",
        text: """
        {
          "name": "The made-up county (nobody’s council)",
          "website": "https://county.example",
          "colours": {
            "light": { "accent": "#5a2350", "text": "#fff6e6" },
            "dark": { "accent": "#3d1837", "text": "#ffe9c2" }
          },
          "logo": {
            "file": "county-logo.svg",
            "words": "A made-up badge: two hills and a river under a rising sun"
          },
          "licence": {
            "name": "Open Government Licence 3.0",
            "address": "https://www.nationalarchives.gov.uk/doc/\
        open-government-licence/version/3/"
          },
          "corrections": "partnerships@county.example"
        }

        """
    )

    /// The badge of the county, drawn for it, and what its file is called.
    public static let logo = (
        name: "county-logo.svg",
        text: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">
        <!-- The badge of a county that is made up; it is nobody's. -->
        <path d="M4 4h40v22c0 10-9 16-20 19C13 42 4 36 4 26z" fill="#fff6e6"/>
        <circle cx="24" cy="19" r="8" fill="#c8791b"/>
        <path d="M6 28c5-9 12-9 18-1 5-7 12-8 18 0-1 8-9 13-18 16C15 41 7 36 6 28z"
          fill="#3f6b3a"/>
        <path d="M10 35c5-3 9 2 14-1s9-2 14 1c-1 2-3 3-4 4-3-1-6-2-10 0s-8 1-10 0c-2-1-3-2-4-4z"
          fill="#8ec1f5"/>
        </svg>

        """
    )
}
