import Foundation
import Governance
import Journal
import Site

/// How a place looks, kept beside a backup: `BACKUP.look.json`, and the logo it names as
/// `BACKUP.logo`.
struct LookCopy {
    private let (look, logo): (String, String)
    private let directory: String
    private let place: Word

    init(of place: Word, in directory: DataDirectory, beside backup: String) {
        (look, logo) = (backup + LookFile.ending, backup + ".logo")
        self.directory = directory.path
        self.place = place
    }

    /// Where the look of the place lies while it is at work.
    private var worn: String { "\(directory)/\(place)\(LookFile.ending)" }

    /// Where a logo lies that a look names; `nil` where it names none.
    private func logo(namedIn bytes: Data) -> String? {
        LookFile.logo(namedIn: Array(bytes)).map { "\(directory)/\($0)" }
    }

    /// Refuses to write over what is there, before anything is written.
    func mustBeFree() throws(Refusal) {
        for path in [look, logo] where FileManager.default.fileExists(atPath: path) {
            throw Refusal("There is a ‘\(path)’ already, and a backup never writes over a file.")
        }
    }

    /// Copies the look and its logo, where there are such.
    ///
    /// - Returns: the files written.
    func keep() throws(Refusal) -> [String] {
        guard let bytes = FileManager.default.contents(atPath: worn) else { return [] }
        try write(bytes, to: look)
        guard let source = logo(namedIn: bytes) else { return [look] }
        guard let picture = FileManager.default.contents(atPath: source) else {
            throw Refusal("The look names the logo ‘\(source)’, which cannot be read.")
        }
        try write(picture, to: logo)
        return [look, logo]
    }

    /// Puts the look and its logo where the place is at work, and leaves alone what lies there.
    ///
    /// - Returns: the files written.
    func bringBack() throws(Refusal) -> [String] {
        guard let bytes = FileManager.default.contents(atPath: look) else { return [] }
        let picture = FileManager.default.contents(atPath: logo)
        let files = [(worn, bytes as Data?), (self.logo(namedIn: bytes), picture)]
        var written: [String] = []
        for case (let path?, let bytes?) in files
        where !FileManager.default.fileExists(atPath: path) {
            try write(bytes, to: path)
            written.append(path)
        }
        return written
    }

    private func write(_ bytes: Data, to path: String) throws(Refusal) {
        let mode = [FileAttributeKey.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path, contents: bytes, attributes: mode)
        else { throw Refusal("‘\(path)’ cannot be written.") }
    }
}
