import Synchronization
import Testing

@testable import Site

/// What is said when serving begins.
@Suite struct AnnouncementTests {
    private func said(
        withNumbers isWithNumbers: Bool, _ bind: (Announcement) -> Void
    ) -> [[Int?]] {
        let said = Mutex<[[Int?]]>([])
        bind(
            Announcement(withNumbers: isWithNumbers) { site, numbers in
                said.withLock { $0.append([site, numbers]) }
            })
        return said.withLock { $0 }
    }

    @Test func `nothing is said before the numbers are served too`() {
        #expect(said(withNumbers: true) { $0.site(on: 80) }.isEmpty)
        #expect(said(withNumbers: true) { $0.numbers(on: 81) }.isEmpty)
    }

    @Test func `both ports are said once, whichever comes first`() {
        for isFirst in [true, false] {
            let said = said(withNumbers: true) { announcement in
                if isFirst { announcement.site(on: 80) }
                announcement.numbers(on: 81)
                if !isFirst { announcement.site(on: 80) }
            }
            #expect(said == [[80, 81]])
        }
    }

    @Test func `where no numbers are asked for, the site is enough`() {
        #expect(said(withNumbers: false) { $0.site(on: 80) } == [[80, nil]])
    }
}
