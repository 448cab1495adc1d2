import Governance
import Publication

extension Findable {
    /// What stands higher is shown first among what fits a question alike: whoever types a name
    /// looks for the thing itself before what was written about it.
    var standing: Int {
        switch self {
        case .framework: 8
        case .duty: 2
        case .subject(let ref):
            switch ref.kind {
            case .partnership: 11
            case .body: 10
            case .person: 9
            case .meeting: 7
            case .decision: 6
            case .promise: 5
            case .paper: 4
            case .item: 3
            default: 1
            }
        }
    }
}
