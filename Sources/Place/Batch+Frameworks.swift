import Assurance
import Governance

extension Batch {
    /// Refuses to adopt or hold up a framework by which nothing could be judged here.
    func mustBeAtHand(_ happening: Happening) throws(Refusal) {
        let (word, file): (Word, Digest)
        switch happening {
        case .charters(.adopted(let adopted)): (word, file) = (adopted.framework, adopted.file)
        case .charters(.heldUp(let heldUp)): (word, file) = (heldUp.framework, heldUp.file)
        default: return
        }
        if let found = library[file] {
            guard found.key == word else {
                throw Refusal(
                    "The file with that hash is the framework ‘\(found.key)’, not ‘\(word)’.",
                    field: "framework")
            }
            return
        }
        let keys = library.all.map(\.key.text)
        guard let digest = library.digest(of: word) else {
            let nearest = nearestWord(to: word.text, among: keys).map { " Did you mean ‘\($0)’?" }
            throw Refusal(
                "There is no framework ‘\(word)’ at hand.\(nearest ?? "") Those there are:"
                    + " \(keys.joined(separator: ", ")). One of your own is found in the folder"
                    + " that --frameworks names.", field: "framework")
        }
        throw Refusal(
            "No file of the framework ‘\(word)’ that is at hand has that hash; the newest has"
                + " \(digest).", field: "sha256")
    }
}
