import Address
import Governance
import Markup

extension HomePage {
    /// The record of a place as a set of data, with the lists in which all of it can be had.
    public var linkedData: LinkedData? {
        let notice = outlook.record.place.provenance.notice
        let lists: [(name: String, page: Address.Page)] = [
            ("Partnerships", .partnerships), ("Promises", .promises), ("Resources", .resources),
            ("How every duty stands", .assurance),
        ]
        let forms = lists.flatMap { list in
            [Representation.csv, .json].map { form in
                LinkedData.thing(
                    "DataDownload",
                    [
                        ("name", .text(list.name)), ("encodingFormat", .text(form.shortType)),
                        ("contentUrl", .text(outlook.link(list.page, as: form).path)),
                    ])
            }
        }
        let about = "Partnerships, what they undertook and promised, and how each stands."
        return LinkedData(
            "Dataset",
            [
                ("name", .text(title)),
                ("description", .text([about, notice].compactMap { $0 }.joined(separator: " "))),
                ("url", .text(outlook.link(.home).path)),
                ("license", licence), ("isAccessibleForFree", .flag(true)),
                ("distribution", .list(forms)),
            ])
    }

    /// Where the licence of the place can be read; the Open Government Licence 3.0, where it names
    /// none.
    private var licence: Datum? {
        guard let own = outlook.livery.licence else {
            return .text(
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
        }
        return own.address.map { .text($0.address) }
    }
}

extension Representation {
    /// As what it is sent, without its letters: "text/csv".
    fileprivate var shortType: String { String(mediaType.prefix { $0 != ";" }) }
}
