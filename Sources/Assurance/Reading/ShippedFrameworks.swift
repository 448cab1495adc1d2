/// The frameworks that come with the program, as their files' names and texts.
public enum ShippedFrameworks {
    /// Every file of the project's folder `Frameworks`, in order of name.
    public static var files: [(name: String, text: String)] { EmbeddedFrameworks.files }
}
