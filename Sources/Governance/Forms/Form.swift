/// One field of a form: its name, how it is asked for, and where its value lies.
public struct Field<Whole: Sendable, Value: FieldValue>: Sendable {
    let description: FieldDescription
    /// How its name stands in an entry, after the field before it.
    let opening: [UInt8]
    let value: @Sendable (Whole) -> Value

    /// Describes a field.
    ///
    /// - Parameters:
    ///   - name: its name in the journal and at every door; never changed once released.
    ///   - label: the question or caption in plain words.
    ///   - hint: an example or a limit, if one helps.
    ///   - value: where the value lies in the whole.
    public init(
        _ name: String, _ value: any KeyPath<Whole, Value> & Sendable, _ label: String,
        hint: String = "", audience: Audience = .everyone
    ) {
        description = FieldDescription(
            name: name, label: label, hint: hint, kind: Value.kind.heard(by: audience),
            need: Value.isOptional ? .optional : .required, audience: audience)
        opening = Array(",\"\(name)\":".utf8)
        self.value = { $0[keyPath: value] }
    }

    private init(_ description: FieldDescription, _ value: @escaping @Sendable (Whole) -> Value) {
        self.description = description
        opening = Array(",\"\(description.name)\":".utf8)
        self.value = value
    }

    /// The key of what this form makes: minted at the door when the person gives none.
    public static func new(
        _ name: String, _ value: any KeyPath<Whole, Value> & Sendable, _ label: String
    ) -> Field {
        Field(
            FieldDescription(
                name: name, label: label, hint: "left out, a new one is made", kind: Value.kind,
                need: .minted, audience: .everyone), { $0[keyPath: value] })
    }
}

/// What a door needs to know to ask for a field.
public struct FieldDescription: Hashable, Sendable {
    /// Its name in the journal and at every door.
    public let name: String
    /// The question or caption, in plain words.
    public let label: String
    /// An example or a limit; empty when neither helps.
    public let hint: String
    /// What sort of value is wanted.
    public let kind: FieldKind
    /// Whether a person must fill it in.
    public let need: Need
    /// Who may read what is filled in, if it is a kept text.
    public let audience: Audience

    /// Whether a person must fill it in.
    public enum Need: Hashable, Sendable { case required, optional, minted }

    func minted(at desk: Desk) -> Datum {
        guard need == .minted, case .reference(let kind) = kind else { return .absent }
        return .text(desk.mint(kind))
    }
}

/// The one description of a value's fields, which serves every door and the journal.
public struct Form<Whole: Sendable>: Sendable {
    /// Its fields, in the order in which they are asked for and written.
    public let fields: [FieldDescription]
    /// Reads a whole, or all problems at once.
    public let read: @Sendable (Datum, Desk) -> Result<Whole, Refusal>
    /// Reads a whole from the bytes of an entry, or gives up.
    let readQuickly: @Sendable (inout QuickReader) throws(Unread) -> Whole
    /// Writes a whole as named values, absent ones left out.
    public let write: @Sendable (Whole) -> [Datum.Member]
    /// The subjects a whole names, those it makes first.
    public let mentions: @Sendable (Whole) -> [SubjectRef]

    init(
        fields: [FieldDescription],
        read: @escaping @Sendable (Datum, Desk) -> Result<Whole, Refusal>,
        readQuickly: @escaping @Sendable (inout QuickReader) throws(Unread) -> Whole,
        write: @escaping @Sendable (Whole) -> [Datum.Member],
        mentions: @escaping @Sendable (Whole) -> [SubjectRef]
    ) {
        self.fields = fields
        self.read = read
        self.readQuickly = readQuickly
        self.write = write
        self.mentions = mentions
    }

    /// Puts a form together from its fields and from what makes the whole of their values.
    @inline(__always)
    public init<each Value: FieldValue>(
        _ field: repeat Field<Whole, each Value>,
        make: @escaping @Sendable (repeat each Value) -> Whole
    ) {
        var fields: [FieldDescription] = []
        repeat fields.append((each field).description)
        let names = fields.map(\.name)
        self.init(
            fields: fields,
            read: { datum, desk in
                var problems = strangers(in: datum, to: names, at: desk)
                let values = (repeat reading(each field, datum, desk, &problems))
                guard problems.isEmpty,
                    let whole = try? make(repeat unwrapped(each values))
                else { return .failure(Refusal(problems)) }
                return .success(whole)
            },
            readQuickly: { (reader: inout QuickReader) throws(Unread) in
                make(repeat try readingQuickly(each field, &reader))
            },
            write: { whole in
                var members: [Datum.Member] = []
                repeat writing(each field, whole, into: &members)
                return members
            },
            mentions: { whole in
                var mentions: [SubjectRef] = []
                repeat (each field).value(whole).addMentions(to: &mentions)
                return mentions
            })
    }

    /// The same form, asked of something that holds the whole.
    public func held<Holder: Sendable>(
        by path: any KeyPath<Holder, Whole> & Sendable, make: @escaping @Sendable (Whole) -> Holder
    ) -> Form<Holder> {
        Form<Holder>(
            fields: fields, read: { read($0, $1).map(make) },
            readQuickly: { (reader: inout QuickReader) throws(Unread) in
                make(try readQuickly(&reader))
            },
            write: { write($0[keyPath: path]) },
            mentions: { mentions($0[keyPath: path]) })
    }
}

private func strangers(in datum: Datum, to names: [String], at desk: Desk) -> [Problem] {
    var problems: [Problem] = []
    for member in datum.members where !names.contains(member.name) {
        if desk.keep == nil, member.name == "is" { continue }
        // Whoever has twenty names wrong has the wrong form before them, and wants no guesses.
        let nearest =
            problems.count < 20
            ? nearestWord(to: member.name, among: names).map { " Did you mean ‘\($0)’?" } : nil
        problems.append(
            Problem(
                member.name.shortened,
                "There is no such field. Expected \(names.joined(separator: ", "))."
                    + (nearest ?? "")))
    }
    return problems
}

private func unwrapped<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unread() }
    return value
}

@inline(__always)
private func reading<Whole, Value: FieldValue>(
    _ field: Field<Whole, Value>, _ whole: Datum, _ desk: Desk, _ problems: inout [Problem]
) -> Value? {
    let described = field.description
    var datum = whole[described.name]
    if datum == .absent { datum = described.minted(at: desk) }
    if datum == .absent, described.need == .required {
        problems.append(
            Problem(described.name, "Nothing given, expected \(described.kind.inWords)."))
        return nil
    }
    do throws(Problem) {
        return try Value.read(datum, at: desk, for: described.audience)
    } catch {
        problems.append(Problem(described.name, error.sentence))
        return nil
    }
}

@inline(__always)
private func readingQuickly<Whole, Value: FieldValue>(
    _ field: Field<Whole, Value>, _ reader: inout QuickReader
) throws(Unread) -> Value {
    if reader.take(field.opening) { return try Value.read(&reader) }
    guard let leftOut = Value.leftOut else { throw Unread() }
    return leftOut
}

@inline(__always)
private func writing<Whole, Value: FieldValue>(
    _ field: Field<Whole, Value>, _ whole: Whole, into members: inout [Datum.Member]
) {
    let datum = field.value(whole).datum
    if datum != .absent { members.append(Datum.Member(field.description.name, datum)) }
}
