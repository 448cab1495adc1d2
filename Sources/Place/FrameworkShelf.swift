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
        var read: [(digest: Digest, framework: Framework)] = []
        for file in files {
            do throws(FileProblem) {
                let framework = try Framework.read(file.text, file: file.name)
                read.append((Keeper.plainHash(Array(file.text.utf8)), framework))
            } catch {
                throw Refusal(error.sentence)
            }
        }
        do throws(FrameworkProblem) {
            return try Library(read)
        } catch {
            throw Refusal(error.sentence)
        }
    }

    /// The frameworks that come with the program.
    ///
    /// - Throws: `Refusal`, which a test keeps from ever happening.
    public static func shipped() throws(Refusal) -> Library {
        try library(of: ShippedFrameworks.files)
    }
}
