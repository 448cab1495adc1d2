import Address
import Governance
import Pages
import Publication

extension Site {
    /// What stands in a list of a framework, or what is due from a body, as machines read it;
    /// `nil` where there is no such list.
    func rows(
        of page: Address.Page, as form: Representation, _ outlook: Outlook
    ) -> Made? {
        switch page {
        case .framework(let key, let chapter):
            guard FrameworkPage(outlook, key, chapter)?.others.contains(form) == true else {
                return nil
            }
            let name = "\(chapter.rawValue)-\(key.text)"
            switch chapter {
            case .signatories:
                return made(of: outlook.assessor.signatories(of: key), name, as: form)
            case .issues: return made(of: outlook.assessor.issues(of: key), name, as: form)
            case .consultations:
                return made(
                    of: outlook.assessor.comments(on: key), "comments-\(key.text)", as: form)
            default: return nil
            }
        case .body(let key):
            guard BodyPage(outlook, key) != nil else { return nil }
            let list = outlook.due(from: key)
            return made(of: list.rows(0..<list.count), "due-\(key.word)", as: form)
        default: return nil
        }
    }
}
