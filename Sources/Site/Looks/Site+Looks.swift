import Address
import Governance
import Pages
import Place

extension Site {
    /// What a place wears: its colours or its logo; `nil` where it has none, or is not open.
    func worn(_ address: Address) -> Made? {
        switch address {
        case .look(let place):
            livery(of: place)?.styles.map { Made(200, "text/css; charset=utf-8", $0) }
        case .logo(let place): livery(of: place)?.logo.map { Made(200, $0.type, $0.bytes) }
        default: nil
        }
    }

    private func livery(of place: Word) -> Livery? {
        guard let moot = moots[place], moot.snapshot.record.seen(by: .everyone, on: today).isOpen
        else { return nil }
        return liveries[place]
    }

    /// What keeps a picture from being made to do anything but be looked at, opened by itself too.
    static let guardsOfPictures = guards.map { name, value in
        name == "content-security-policy"
            ? (
                name,
                "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
            )
            : (name, value)
    }
}
