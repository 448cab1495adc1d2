import Almanac

/// The documents of a meeting of a made-up county; each says of itself that it is made up.
struct MadeUpPaper {
    private static let notice = "Everything in this document is made up: the county, its people,"
    private static let rest = "its partnerships and this meeting. It shows how Shiremoot works."

    private let partnership: String
    private let day: Day

    init(of partnership: String, on day: Day) {
        self.partnership = partnership
        self.day = day
    }

    /// The agenda, as PDF.
    func agenda(_ items: [String]) -> Said {
        let numbered = items.enumerated().map { "\($0.offset + 1). \($0.element)" }
        return .document(
            name: "agenda.pdf",
            text: PlainPDF(
                title: "Agenda: \(partnership)",
                lines: [day.inFull, ""] + numbered + ["", Self.notice, Self.rest]
            ).text)
    }

    /// A report on one of the items, as text.
    func report(_ title: String) -> Said {
        .document(
            name: "report.txt",
            text: text([
                title, "A report to the \(partnership), \(day.inFull)", "",
                "1. The partners were asked what they see, and this is what they said.",
                "2. Nothing was found that cannot wait for the next meeting.",
            ]))
    }

    /// The draft minutes, as text.
    var minutes: Said {
        .document(
            name: "minutes.txt",
            text: text([
                "Draft minutes of the \(partnership), \(day.inFull)", "",
                "Those present went through the agenda, item by item.",
            ]))
    }

    private func text(_ lines: [String]) -> String {
        (lines + ["", Self.notice, Self.rest, ""]).joined(separator: "\n")
    }
}

/// One page of plain text as PDF 1.4 (ISO 32000-1, with its objects in the order of Annex H).
struct PlainPDF {
    let title: String
    let lines: [String]

    /// The file, every byte of it in ASCII.
    var text: String {
        let font = "/Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            "<< /Length \(page.utf8.count) >>\nstream\n\(page)endstream",
            "<< \(font) /Helvetica-Bold >>",
            "<< \(font) /Helvetica >>",
            "<< /Title (\(Self.escaped(title))) >>",
        ]
        var (file, places) = ("%PDF-1.4\n", [Int]())
        for (place, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(place + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            file += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R"
        return file + " /Info \(objects.count) 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    }

    private var page: String {
        var page = "BT\n/F1 14 Tf\n56 770 Td\n(\(Self.escaped(title))) Tj\n/F2 11 Tf\n16 TL\nT*\n"
        for line in lines { page += "T* (\(Self.escaped(line))) Tj\n" }
        return page + "ET\n"
    }

    /// As a string of PDF in WinAnsi: the typographer's marks by their numbers, and a question
    /// mark for what that has not.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", ")", "\\": escaped += "\\\(scalar)"
            case "‘": escaped += "\\221"
            case "’": escaped += "\\222"
            case "–": escaped += "\\226"
            case _ where (0x20...0x7E).contains(scalar.value): escaped += "\(scalar)"
            default: escaped += "?"
            }
        }
        return escaped
    }
}
