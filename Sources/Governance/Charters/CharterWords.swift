/// Whether a council stands by a charter.
public enum SigningStatus: String, Choice, Hashable {
    case signed, declined, withdrawn

    public static let meaning = "a status of a signatory"
}
