import Address
import Almanac
import Governance
import Testing

@Suite struct AddressTests {
    private let place = Word("hampshire")
    private let day = Day("2013-10-28")
    private let known = Day("2014-01-05")

    /// One address of every kind there is.
    private func all() throws -> [Address] {
        let place = try #require(place)
        let partnership = try #require(Partnership.Key("hampshire-partnership"))
        let parts = Address.Part.allCases.map { Address.Page.partnership(partnership, $0) }
        let guide = try #require(Word("city-guide"))
        let chapters = Address.Chapter.allCases.map { Address.Page.framework(guide, $0) }
        let pages: [Address.Page] =
            parts + chapters + [
                .home, .partnerships, .bodies, .promises, .resources, .arrangements, .withheld,
                .frameworks, .assurance, .grid(guide), .trend, .ahead, .hindsight, .search,
                .journal,
                .meeting(try #require(Meeting.Key("hp-2013-10-02"))),
                .body(try #require(Body.Key("hampshire-cc"))),
                .person(try #require(Person.Key("p-7f3k2m9q"))),
                .finding("CR-14/hampshire-cc/promise:speak/2013/14"),
                .finding("HP-01/partnership:hampshire-partnership/fire and rescue, 100%"),
                .entry(EntryNumber(12)),
            ]
        let day = try #require(day)
        let moments: [Address.AsAt] = [
            .today, .on(day), .knownOn(try #require(known), on: day),
        ]
        return [.front, .papersOut, .styles, .robots, .sitemap, .alive, .ready]
            + [.look(place), .logo(place)]
            + moments.flatMap { at in pages.map { .within(place, at: at, $0) } }
    }

    @Test func `every address is read back from its own path, in every form`() throws {
        for address in try all() {
            for form in Representation.allCases where address != .front || form == .page {
                let link = Link(address, as: form)
                #expect(Link(reading: link.path) == link, "\(link.path)")
            }
        }
    }

    @Test func `no two addresses have the same path`() throws {
        let paths = try all().map(\.path)
        #expect(Set(paths).count == paths.count)
    }

    @Test(
        arguments: [
            ("/", "front"), ("/hampshire", "home"),
            ("/hampshire/partnerships/hampshire-partnership/meetings", "a part"),
            ("/hampshire/on/2013-10-28/promises.csv", "as at a day"),
            ("/hampshire/on/2013-10-28/known/2014-01-05", "by what was known"),
        ].map(\.0))
    func `paths read as a person would say them`(_ path: String) {
        #expect(Link(reading: path)?.path == path)
    }

    @Test(arguments: [
        "", "hampshire", "//", "/Hampshire", "/hampshire/", "/hampshire//promises",
        "/hampshire/nowhere", "/hampshire/journal/012", "/hampshire/journal/0",
        "/hampshire/journal/-1", "/hampshire/journal/99999999999999999999",
        "/hampshire/on/2013-02-30", "/hampshire/on", "/hampshire/on/2013-10-28/known",
        "/hampshire/partnerships/x/overview", "/hampshire/partnerships/x/", "/a/b/c/d/e/f",
        "/hampshire/findings/", "/hampshire/%zz", "/hampshire/%00", "/%ff", "/..%2f..",
        "/hampshire/meetings/..", "/hampshire?%", "/hampshire/look",
        "/hampshire/logo.svg", "/hampshire/on/2013-10-28/logo", "/hampshire/look.css/",
        "/when-must-papers-be-out/",
    ])
    func `what is no address is none`(_ path: String) {
        #expect(Link(reading: path) == nil)
    }

    @Test(
        arguments: zip(
            [
                "/hampshire/", "/hampshire/partnerships//?theme=waste", "/hampshire", "/", "//",
                "//hampshire/", "/hampshire/nowhere/", "/Hampshire/", "/hampshire/?q=%",
                "/when-must-papers-be-out/", "hampshire/", "",
            ],
            [
                "/hampshire", "/hampshire/partnerships?theme=waste", nil, nil, nil, nil, nil, nil,
                nil, "/when-must-papers-be-out", nil, nil,
            ]))
    func `a slash too many is taken off where something can stand without it`(
        _ path: String, _ meant: String?
    ) {
        #expect(Link(readingWithoutSlash: path)?.path == meant)
    }

    @Test(
        arguments: zip(
            [
                "/hampshire/on/2024-13-45", "/hampshire/on/2013-10-28/known/tomorrow/promises",
                "/hampshire/on/%3Cb%3E?x=1", "/hampshire/on/2013-10-28", "/hampshire/on",
                "/hampshire/bodies/2024-13-45", "",
            ],
            ["2024-13-45", "tomorrow", "<b>", nil, nil, nil, nil]))
    func `what stands where a day should is found, and whose page was meant`(
        _ path: String, _ typed: String?
    ) {
        #expect(Link.oddDay(in: path) == typed)
        #expect(Link.place(in: path) == (path.isEmpty ? nil : place))
    }

    @Test(
        arguments: zip(
            [
                "/hampshire/assurance.csv?x=1", "/hampshire/assurance?x=1&page=2&page=3",
                "/hampshire/partnerships?page=2&y=&theme=waste&sort=name",
                "/hampshire/partnerships.csv?page=2&theme=waste", "/hampshire/ahead?days=-5",
                "/hampshire/search.csv?page=2&q=a&z", "/?utm=1", "/sitemap.xml?x",
                "/hampshire/frameworks/city-guide/versions?to=v2&from=v1&page=9",
                "/when-must-papers-be-out?x=1&days=5",
                "/hampshire/bodies/city?page=2&x=1&about=body:city",
                "/hampshire/bodies/city.csv?about=body:city",
            ],
            [
                "/hampshire/assurance.csv", "/hampshire/assurance?page=3",
                "/hampshire/partnerships?theme=waste&sort=name&page=2",
                "/hampshire/partnerships.csv?theme=waste", "/hampshire/ahead",
                "/hampshire/search.csv?q=a&page=2", "/", "/sitemap.xml",
                "/hampshire/frameworks/city-guide/versions?from=v1&to=v2",
                "/when-must-papers-be-out?days=5",
                "/hampshire/bodies/city?about=body:city&page=2", "/hampshire/bodies/city.csv",
            ]))
    func `what nobody reads is left out of what is asked`(_ path: String, _ read: String) {
        #expect(Link(reading: path)?.asRead.path == read)
    }

    @Test func `too long a path or query is none`() {
        #expect(Link(reading: "/" + String(repeating: "a", count: 1_100)) == nil)
        #expect(Link(reading: "/?q=" + String(repeating: "a", count: 2_100)) == nil)
    }

    @Test func `what is asked is read as browsers send it, and written back`() throws {
        let link = try #require(
            Link(reading: "/hampshire/partnerships?theme=&q=Fire+%26+Rescue%20"))
        #expect(link.query["q"] == "Fire & Rescue")
        #expect(link.query["theme"] == nil)
        #expect(link.query["other"] == nil)
        let again = try #require(Link(reading: link.path))
        #expect(again == link)
        #expect(link.query.setting("q", to: nil).items.map(\.name) == ["theme"])
    }

    @Test func `the same page can be had as at another day`() throws {
        let place = try #require(place)
        let day = try #require(day)
        let address = Address.within(place, at: .today, .promises)
        #expect(address.as(at: .on(day)).path == "/hampshire/on/2013-10-28/promises")
        #expect(Address.front.as(at: .on(day)) == .front)
    }
}
