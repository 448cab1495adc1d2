public import Assurance

extension Assessor {
    /// Every finding, in the order of a whole assessment, judged in several shares side by side.
    ///
    /// - Parameter shares: how many, such as the number of processors; at least one.
    public func findings(inShares shares: Int) async -> SharedFindings {
        let count = max(1, shares)
        return await withTaskGroup(of: FindingsShare.self) { group in
            for share in 0..<count {
                group.addTask { self.share(share, of: count) }
            }
            var all: [FindingsShare] = []
            for await share in group { all.append(share) }
            return SharedFindings(all)
        }
    }
}
