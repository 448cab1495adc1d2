extension IntentKind {
    static let joining: [IntentKind] = [
        IntentKind(OpenCase.self),
        IntentKind(JudgeForm.self),
        IntentKind(GiveGround.self),
        IntentKind(AnswerQuestion.self),
        IntentKind(WeighResources.self),
        IntentKind(ConsiderOverlap.self),
        IntentKind(TakeAdvice.self),
        IntentKind(SetCondition.self),
        IntentKind(DecideCase.self),
        IntentKind(ReopenCase.self),
    ]

    static let partnershipUpkeep: [IntentKind] = [
        IntentKind(DescribePartnership.self),
        IntentKind(ScoreCriterion.self),
        IntentKind(CheckClause.self),
        IntentKind(MakeAppointments.self),
        IntentKind(EndSeat.self),
        IntentKind(HandOverSeat.self),
        IntentKind(VerifyContact.self),
        IntentKind(EndInvolvement.self),
        IntentKind(HoldReview.self),
        IntentKind(AskForReview.self),
        IntentKind(SetRemit.self),
        IntentKind(SendRemit.self),
        IntentKind(AcceptRemit.self),
        IntentKind(SendOffer.self),
        IntentKind(AnswerOffer.self),
        IntentKind(PlanItem.self),
        IntentKind(CloseItem.self),
        IntentKind(ConsiderGroup.self),
        IntentKind(InvitePartner.self),
        IntentKind(AnswerInvitation.self),
        IntentKind(ConsultPartners.self),
        IntentKind(SettleExit.self),
    ]

    static let significance: [IntentKind] = [
        IntentKind(SetWeight.self),
        IntentKind(SetBands.self),
    ]

    static let bringingBack: [IntentKind] = [
        IntentKind(ReferDecision.self),
        IntentKind(AnswerReferral.self),
        IntentKind(CallInDecision.self),
        IntentKind(SettleCallIn.self),
        IntentKind(AnswerPriority.self),
        IntentKind(AssessImpact.self),
        IntentKind(PassPromise.self),
        IntentKind(ReleasePromise.self),
    ]

    static let performance: [IntentKind] = [
        IntentKind(SetObjective.self),
        IntentKind(ReportProgress.self),
        IntentKind(CloseObjective.self),
        IntentKind(SetTarget.self),
        IntentKind(ReadTarget.self),
        IntentKind(ReportPerformance.self),
        IntentKind(ClaimBenefit.self),
        IntentKind(MeasureBenefit.self),
        IntentKind(LinkPriority.self),
    ]

    static let risks: [IntentKind] = [
        IntentKind(EnterRisk.self),
        IntentKind(ScoreRisk.self),
        IntentKind(MitigateRisk.self),
        IntentKind(ReviewRisk.self),
        IntentKind(CloseRisk.self),
        IntentKind(MapMatrix.self),
    ]

    static let complaints: [IntentKind] = [
        IntentKind(SetStage.self),
        IntentKind(ReceiveComplaint.self),
        IntentKind(AnswerComplaint.self),
        IntentKind(EscalateComplaint.self),
    ]

    static let resourceUse: [IntentKind] = [
        IntentKind(StateContribution.self),
        IntentKind(ChallengeUse.self),
        IntentKind(AnswerChallenge.self),
        IntentKind(ReviewUse.self),
        IntentKind(FindEfficiency.self),
    ]

    static let scrutiny: [IntentKind] = [
        IntentKind(AssignCommittee.self),
        IntentKind(GiveAnnualReport.self),
        IntentKind(PlanScrutiny.self),
        IntentKind(MakeRecommendation.self),
        IntentKind(AnswerRecommendation.self),
        IntentKind(UpdateRecommendation.self),
    ]

    static let charterUpkeep: [IntentKind] = [
        IntentKind(InviteSignatory.self),
        IntentKind(AnswerInvitationToSign.self),
        IntentKind(RecordVariation.self),
        IntentKind(OpenFrameworkIssue.self),
        IntentKind(DateIssue.self),
        IntentKind(SettleIssue.self),
        IntentKind(MakeComment.self),
        IntentKind(AnswerComment.self),
        IntentKind(FeedBackConsultation.self),
        IntentKind(RequestSupport.self),
        IntentKind(AnswerRequest.self),
        IntentKind(SetResponseStandard.self),
        IntentKind(DiscussGap.self),
        IntentKind(DateReview.self),
        IntentKind(OfferDocument.self),
        IntentKind(RecordParty.self),
        IntentKind(NameSideContact.self),
        IntentKind(TrySideContact.self),
        IntentKind(TakeMeasure.self),
        IntentKind(MakeCommitment.self),
    ]
}
