/// It was read where a target stands.
public struct TargetRead: Happened {
    public static let name = "target read"

    /// Which target.
    public let target: Target.Key
    /// Where it stands.
    public let value: Int

    public static let form: Form<TargetRead> = Form(
        Field("target", \.target, "Which target"),
        Field("value", \.value, "Where it stands"),
        make: TargetRead.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.targets.change(target) { $0.readings.insert(self, told) }
    }
}
