public import Assurance
public import Governance
import Journal

/// Puts frameworks on the shelf from the texts of their files, each under the hash of its bytes.
public enum FrameworkShelf {
    /// Reads files as they stand.
    ///
    /// - Throws: `Refusal` naming file, line and column of the first mistake.
    public static func library(
        of files: [(name: String, text: String)]
    ) throws(Refusal) -> Library {
        var found: [(digest: Digest, framework: Framework)] = []
        for file in files {
            do throws(FileProblem) {
                let framework = try Framework.read(file.text, file: file.name)
                found.append((Keeper.plainHash(Array(file.text.utf8)), framework))
            } catch {
                throw Refusal(error.sentence)
            }
        }
        do throws(FrameworkProblem) {
            return try Library(found)
        } catch {
            throw Refusal(error.sentence)
        }
    }

    /// Read once, however often they are asked for.
    private static let read = Result { () throws(Refusal) -> Library in
        try library(of: ShippedFrameworks.files)
    }

    /// The frameworks that come with the program.
    ///
    /// - Throws: `Refusal`, which a test keeps from ever happening.
    public static func shipped() throws(Refusal) -> Library {
        try read.get()
    }
}
