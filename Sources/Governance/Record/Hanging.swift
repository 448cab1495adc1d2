/// A subject as it hangs on another: what it is, and in which place of its shelf it stands.
struct Hanging: Sendable {
    // In this order it is no larger than the name alone.
    let kind: SubjectKind
    private let number: Int32
    private let key: String

    init(_ ref: SubjectRef, at place: Int) {
        kind = ref.kind
        number = Int32(place)
        key = ref.key
    }

    var ref: SubjectRef { SubjectRef(kind, key) }
    var place: Int { Int(number) }
}

extension Hanging: Comparable {
    /// By name alone: where a subject stands says nothing of it.
    static func == (left: Hanging, right: Hanging) -> Bool {
        left.kind == right.kind && left.key == right.key
    }

    static func < (left: Hanging, right: Hanging) -> Bool { left.ref < right.ref }
}
