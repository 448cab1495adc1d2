import Address
public import Almanac
import Governance
public import Markup

/// A page for what cannot be shown: what happened, and what to do about it.
public struct ProblemPage: Page {
    /// What cannot be shown.
    public enum Problem: Sendable {
        /// There is nothing under the address.
        case notFound
        /// The document that stood under the address was erased on a day.
        case erased(Day)
        /// Something in the address cannot be read.
        case unreadable
        /// The day asked for is none, or none that can be asked about.
        case day(String)
        /// The address takes other methods.
        case method
        /// Too much was asked in too short a time.
        case tooMany
        /// One reader, or all together, are reading as many documents as may be at once.
        case yourDocuments, documents
        /// Too many others wait for what has to be worked out.
        case busy
        /// It takes long to work out, and is not ready.
        case underway
        /// The list is too long to be had at once, and stands in so many parts.
        case parts(Int)
        /// The service itself failed.
        case fault
    }

    private let problem: Problem

    private let outlook: Outlook?

    /// Tells of a problem.
    ///
    /// - Parameter outlook: what may be seen of the place in which it came up, if it is open.
    public init(_ problem: Problem, in outlook: Outlook? = nil) {
        self.problem = problem
        self.outlook = outlook
    }

    public var title: String {
        switch problem {
        case .notFound: "Page not found"
        case .erased: "This document was erased"
        case .unreadable: "This address cannot be read"
        case .day: "There is a problem with the day"
        case .method: "This page can only be read"
        case .tooMany: "Too many requests"
        case .yourDocuments, .documents: "Too many documents at once"
        case .busy: "Many are asking just now"
        case .underway: "This page is being worked out"
        case .parts: "This list is had in parts"
        case .fault: "Sorry, there is a problem with the service"
        }
    }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        \(advice)\(ways)
        """
    }

    /// Where to read on.
    private var ways: HTML? {
        switch problem {
        case .notFound, .erased, .day: break
        default: return nil
        }
        let home = outlook.map { outlook -> HTML in
            """
            <li><a href="\(outlook.link(.home))">\(outlook.record.place.title), as it stands \
            today</a></li>

            """
        }
        return """
            <ul>
            \(home)<li><a href="\(Link(.front))">Every place there is</a></li>
            </ul>

            """
    }

    private var documents: HTML {
        guard case .yourDocuments = problem else {
            return """
                <p>Readers are downloading as many documents as can be at once. Load this one \
                again in a few seconds.</p>
                """
        }
        return """
            <p>Too many documents are being downloaded from your address, by you or by others \
            behind it. When one of them has come, load this one again.</p>
            """
    }

    private var advice: HTML {
        switch problem {
        case .notFound:
            """
            <p>If you typed the address, check that it is right. If you followed a link, what it \
            led to may not have been on record on the day you asked about.</p>
            """
        case .erased(let day):
            """
            <p>It was published here, and erased on \(day.inFull). The journal still says that \
            it was published, with its hash; nobody has its bytes here any more.</p>
            """
        case .unreadable: "<p>It is too long, or holds what no address here holds.</p>"
        case .day(let typed):
            """
            <p>‘\(String(typed.prefix(40)))’ is not a day that can be shown. Expected a day that \
            has come, from 1900 on, such as 2013-10-28.</p>
            """
        case .method: "<p>Nothing can be sent to it.</p>"
        case .tooMany: "<p>Wait a minute, and try again.</p>"
        case .yourDocuments, .documents: documents
        case .busy:
            """
            <p>What you ask for has to be worked out, and others wait for the same service. Load \
            this page again in a few seconds.</p>
            """
        case .underway:
            """
            <p>It goes through all there is, and that takes longer than anybody should wait. The \
            work goes on. Load this page again in half a minute; once it is done, it is kept for \
            everybody who asks.</p>
            """
        case .parts(let count):
            """
            <p>It is too long to be had at once. Ask for its \(counted(count, "part")) one after \
            another, with <code>?page=1</code> and so on behind the address.</p>
            """
        case .fault: "<p>Try again later. Nothing was changed.</p>"
        }
    }
}
