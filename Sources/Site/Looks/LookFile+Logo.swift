import Governance

extension LookFile {
    /// The name of the logo's file that the bytes of such a file name; `nil` where they name none,
    /// or one that lies nowhere beside it.
    public static func logo(namedIn bytes: [UInt8]) -> String? {
        guard case .text(let name)? = (try? JSONReader.read(bytes))?["logo"]["file"],
            LogoFile.isName(name)
        else { return nil }
        return name
    }
}
