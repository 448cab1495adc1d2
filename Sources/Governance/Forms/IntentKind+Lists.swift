extension IntentKind {
    static let places: [IntentKind] = [
        IntentKind(FoundPlace.self),
        IntentKind(OpenPlace.self),
        IntentKind(EditHoliday.self),
        IntentKind(SetCutOff.self),
        IntentKind(GiveGrant.self),
        IntentKind(WithdrawGrant.self),
        IntentKind(KeepEvidence.self),
        IntentKind(RecordLook.self),
        IntentKind(AnswerFinding.self),
        IntentKind(CiteSource.self),
        IntentKind(WithdrawEntry.self),
        IntentKind(WithdrawBatch.self),
        IntentKind(EraseText.self),
        IntentKind(SetRetention.self),
        IntentKind(ReviewRetention.self),
    ]

    static let bodiesAndPeople: [IntentKind] = [
        IntentKind(EnterPerson.self),
        IntentKind(RenamePerson.self),
        IntentKind(PersonLeaves.self),
        IntentKind(EstablishBody.self),
        IntentKind(RenameBody.self),
        IntentKind(SucceedBody.self),
    ]

    static let partnerships: [IntentKind] = [
        IntentKind(StartPartnership.self),
        IntentKind(RenamePartnership.self),
        IntentKind(BandPartnership.self),
        IntentKind(EndPartnership.self),
        IntentKind(MakeArrangement.self),
        IntentKind(ReviewArrangement.self),
        IntentKind(RecordInvolvement.self),
        IntentKind(ChangeInvolvement.self),
        IntentKind(FillOffice.self),
        IntentKind(VacateOffice.self),
        IntentKind(PublishContact.self),
        IntentKind(CreateSeat.self),
        IntentKind(FillSeat.self),
        IntentKind(VacateSeat.self),
        IntentKind(NameDeputy.self),
        IntentKind(AnswerOverlap.self),
        IntentKind(SetQuorum.self),
    ]

    static let meetings: [IntentKind] = [
        IntentKind(CallMeeting.self),
        IntentKind(PubliciseMeeting.self),
        IntentKind(MoveMeeting.self),
        IntentKind(CancelMeeting.self),
        IntentKind(HoldMeeting.self),
        IntentKind(AddItem.self),
        IntentKind(PublishMinutes.self),
        IntentKind(SendBriefing.self), IntentKind(ConfirmBriefing.self),
        IntentKind(RecordAttendance.self),
        IntentKind(SignMinutes.self),
        IntentKind(AnnouncePrivateMeeting.self),
        IntentKind(AgreePrivateMeeting.self),
        IntentKind(ExemptItem.self),
        IntentKind(FindKeyDecision.self),
        IntentKind(AnnounceKeyDecision.self),
        IntentKind(RecordInspection.self),
    ]

    static let papers: [IntentKind] = [
        IntentKind(PublishPaper.self),
        IntentKind(SeePaper.self),
        IntentKind(AcceptLatePaper.self),
        IntentKind(ExemptPaper.self),
    ]

    static let decisions: [IntentKind] = [
        IntentKind(SeekApproval.self),
        IntentKind(DecideApproval.self),
        IntentKind(ExplainApproval.self),
        IntentKind(RecordHeadings.self),
        IntentKind(TakeDecision.self),
        IntentKind(MakePromise.self),
        IntentKind(DatePromise.self),
        IntentKind(KeepPromise.self),
        IntentKind(TestResources.self),
    ]

    static let charters: [IntentKind] = [
        IntentKind(AdoptFramework.self),
        IntentKind(HoldUpYardstick.self),
        IntentKind(DropFramework.self),
        IntentKind(RecordVersion.self),
        IntentKind(AdoptVersion.self),
        IntentKind(OpenConsultation.self),
        IntentKind(CloseConsultation.self),
        IntentKind(GiveRating.self),
    ]
}
