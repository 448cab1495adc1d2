/// What is so of one subject and can become otherwise: its day, its name, who sits in it.
///
/// Things that follow one another, as the day a meeting was called for and the day it was moved
/// to, have one name here, so that two states of a subject can be compared name by name.
struct Traits: Hashable {
    /// One thing that is so, and where it was said.
    struct Trait: Hashable {
        let label: String
        let kind: FieldKind
        let value: Datum
        /// The name of the happening that says it, and the name of its field there.
        let happening: String
        let field: String
    }

    private(set) var names: [String] = []
    private var traits: [String: Trait] = [:]

    subscript(name: String) -> Trait? { traits[name] }

    /// The name of what a field of a happening says, if it is the last word on that.
    func name(of field: String, in happening: String) -> String? {
        names.first { traits[$0]?.happening == happening && traits[$0]?.field == field }
    }

    /// Takes over what a happening says, in the place of what was said under the same names.
    ///
    /// - Parameters:
    ///   - names: the names of its fields here, where they are others than in the happening.
    ///   - group: what stands before each name, where several such things are so at a time.
    mutating func take<H: Happened>(
        _ told: H?, as names: [String: String] = [:], among group: String = ""
    ) {
        guard let told else { return }
        for member in told.members {
            guard let field = H.form.fields.first(where: { $0.name == member.name }) else {
                continue
            }
            let name = group + (names[member.name] ?? member.name)
            if traits[name] == nil { self.names.append(name) }
            traits[name] = Trait(
                label: field.label, kind: field.kind, value: member.value, happening: H.name,
                field: member.name)
        }
    }

    /// Takes over the last word on every office.
    mutating func take(_ offices: Timeline<OfficeHeld>) {
        var last: [String: OfficeHeld] = [:]
        for fact in offices.facts { last[fact.value.office.rawValue] = fact.value }
        for (office, held) in last.sorted(by: { $0.key < $1.key }) {
            take(held.filled, among: office + " ")
        }
    }
}

/// A subject of which something is so that can become otherwise.
protocol Changing: Subject {
    /// What is so of it, the last word on each thing.
    var traits: Traits { get }
}

extension Changing {
    /// The last word of each timeline, one after the other.
    var traits: Traits {
        var reader = TraitsReader()
        var subject = self
        subject.visit(&reader)
        return reader.traits
    }
}

/// Takes over the last word of every timeline that holds happenings.
private struct TraitsReader: TimelineVisitor {
    var traits = Traits()

    mutating func visit<Value>(_ timeline: inout Timeline<Value>) {
        guard let told = timeline.value as? any Happened else { return }
        traits.take(told)
    }
}

extension Record {
    /// What is so of a subject; nothing of one that is not in the record.
    func traits(of ref: SubjectRef) -> Traits {
        if let shelf = ref.kind.shelf { return shelf.traits(of: ref.key, in: self) }
        return place.key.word == ref.key ? place.traits : Traits()
    }
}
