/// What the pages look like.
public enum Look {
    /// The one stylesheet, in UTF-8.
    public static var styles: [UInt8] { PackageResources.styles_css }
}
