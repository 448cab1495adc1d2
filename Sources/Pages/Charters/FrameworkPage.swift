public import Address
import Almanac
public import Assurance
public import Governance
public import Markup
import Publication

/// One framework: a page for each chapter of what is told of it.
public struct FrameworkPage: Page {
    let outlook: Outlook
    let framework: Framework
    let chapter: Address.Chapter
    let query: Query

    /// Opens a framework; `nil` where none of that word is at hand.
    public init?(
        _ outlook: Outlook, _ key: Word, _ chapter: Address.Chapter, _ query: Query = .none
    ) {
        guard
            let framework = outlook.assessor.library.digest(of: key)
                .flatMap({ outlook.assessor.library[$0] })
        else { return nil }
        self.outlook = outlook
        self.framework = framework
        self.chapter = chapter
        self.query = query
    }

    public var title: String {
        chapter == .overview ? framework.title : "\(chapter.inWords), \(framework.title)"
    }

    public var above: [Crumb] {
        let top = [
            outlook.top,
            Crumb("Frameworks", outlook.link(.frameworks)),
        ]
        return chapter == .overview ? top : top + [Crumb(framework.title, link(.overview))]
    }

    public var others: [Representation] {
        switch chapter {
        case .signatories, .issues, .consultations: [.csv, .json]
        default: []
        }
    }

    public var content: HTML {
        """
        <h1>\(framework.title)</h1>
        \(chapters)\(told)
        """
    }

    func link(_ chapter: Address.Chapter) -> Link {
        outlook.link(.framework(framework.key, chapter))
    }

    private var chapters: Parts {
        Parts(
            "Of this framework", Address.Chapter.allCases, shown: chapter, words: \.inWords
        ) { link($0) }
    }

    private var told: HTML {
        switch chapter {
        case .overview: overview
        case .principles: principles
        case .duties: duties
        case .signatories: signatories
        case .versions: versions
        case .issues: issues
        case .consultations: consultations
        }
    }

    /// The way to the same list in other forms.
    var downloads: HTML {
        """
        <p>The same \(OtherForms(of: .framework(framework.key, chapter), in: outlook)).</p>

        """
    }

    /// A body by name, leading to its page where there is one on the day asked.
    func named(_ body: Body.Key) -> HTML { outlook.named(body.ref) }
}

extension Outlook {
    /// The chapters of a framework of which there is something to tell.
    public func chapters(of framework: Framework) -> [Address.Chapter] {
        let key = framework.key
        return Address.Chapter.allCases.filter { chapter in
            switch chapter {
            case .overview, .duties: true
            case .principles: !framework.principles.isEmpty
            case .signatories: !assessor.signatories(of: key).isEmpty
            case .versions: !assessor.editions(of: key).isEmpty
            case .issues: !assessor.issues(of: key).isEmpty
            case .consultations: !assessor.consultations(of: key).isEmpty
            }
        }
    }
}

extension Address.Chapter {
    /// What the chapter is called.
    var inWords: String {
        switch self {
        case .overview: "Overview"
        case .principles: "Principles"
        case .duties: "Duties"
        case .signatories: "Who signed"
        case .versions: "Versions"
        case .issues: "Open issues"
        case .consultations: "Consultations"
        }
    }
}
