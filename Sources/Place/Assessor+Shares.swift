public import Assurance

extension Assessor {
    /// Every finding, in the order of a whole assessment, judged in several shares side by side.
    ///
    /// - Parameter shares: how many, such as the number of processors; at least one.
    public func findings(inShares shares: Int) async -> [Finding] {
        let count = max(1, shares)
        return await withTaskGroup(of: (Int, [Finding]).self) { group in
            for share in 0..<count {
                group.addTask { (share, self.findings(share: share, of: count)) }
            }
            var found = [[Finding]](repeating: [], count: count)
            for await (share, findings) in group { found[share] = findings }
            return Array(found.joined())
        }
    }
}
