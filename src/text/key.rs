//! The closed lists of fixed texts.

macro_rules! keys {
    ($(#[$about:meta])+ $name:ident $($variant:ident $place:literal;)+) => {
        $(#[$about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = $place] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];
        }
    };
}

keys! {
    /// A fixed text of what the page shows first. Its words stand in the folder of each language.
    Key

    // The frame
    PageTitle "Name of the page.";
    PrivacyLine "What happens to what is typed.";
    LanguageSwitch "Label of the switch of languages.";
    AreaUnitSwitch "Label of the switch of area units.";
    RoomAsk "First room.";
    RoomSee "Second room.";
    RoomWhy "Third room.";
    ClearAll "Empties the request.";
    Fair "Opens what fair mode is, and starts it.";
    ShowMore "Shows more of a list.";
    ShowAnswer "On a phone: from asking to the answer.";

    // Ask
    ProductQuestion "Label of the industry box.";
    ProductPlaceholder "Inside the empty industry box.";
    ProductNoHits "The search found nothing.";
    ProductWordsAwaited "The search waits for the product words.";
    ProductWordsMissing "The search has no product words.";
    ProductClear "Empties the industry box.";
    WayInQuestion "Label of the ways in.";
    NotSure "Takes all ways in.";
    SizeQuestion "Label of the area box.";
    SizePlaceholder "Inside the empty area box.";
    Requirements "Heading of the requirements.";
    AssumedHint "What the dashed chips are.";
    Must "A hard requirement.";
    Wish "A soft requirement.";
    Importance "Label of the slider.";
    AddRequirement "Opens the list of criteria.";
    Remove "Removes a requirement.";
    Confirm "Confirms an assumed requirement.";
    ConfirmAll "Confirms all assumed requirements.";
    SizeQuestionLand "Label of the area box for land.";
    SizeQuestionOffice "Label of the area box for workspaces.";
    NoRequirementsYet "No requirement besides the area.";
    Steps "Label of the steps of the phone.";
    PleaseCheck "Before a hint beside a field.";
    Choose "In a list from which nothing is chosen.";
    ShowAllSubParks "Ends the filter by sub-park.";
    NoSitesHere "The list is empty.";
    Compared "The site is in the comparison.";
    Keep "Puts a site on the shortlist.";
    Kept "The site is on the shortlist.";
    ViewShortlist "The shortlist.";

    // Weights and the present plant
    ThisSite "The site that the reader looks at, inside a sentence.";
    SayNeeds "One way to ask.";
    PresentDescribe "The other way to ask.";
    WaysToAsk "Label of the switch of both.";
    FromPresent "Mark of a requirement that follows from the present plant.";

    // See
    ViewSwitch "Label of the switch of views.";
    ViewList "List.";
    ViewMap "Map.";
    ViewCompare "Compare.";
    EmptyTitle "Nothing is asked yet.";
    EmptyHint "How to start.";
    WhatShutsOut "Heading over what the hard requirements shut out.";
    ByScore "Heading over the list where every site misses something.";
    Illustrative "Mark of made-up data.";
    Revived "Mark of idle floor or land back in use.";
    CostUnknown "No price is known.";

    // Compare
    CompareAdd "Adds a site.";

    // Why
    Unknown "Nobody knows.";
    Yes "Yes.";
    No "No.";

    // Examples and catalogs
    Placements "Heading of the real placements.";
    PartMissing "In place of a view that could not be fetched.";
    TryAgain "Fetches it again.";

    // The chain
    ViewChain "Suppliers and customers.";

    // Footer
    FooterIllustrative "What is made up.";

    // Cost over the years, and cost against fit
    ViewFrontier "Cost against fit.";
    Back "Goes back a step.";
    WhyPickSite "No site is chosen.";
    LimitsMoved "Said after limits were moved.";
    TakeBack "Takes a concession back.";
    OnlyFor "Before the area that a requirement is for.";
    AllOfIt "Inside the empty field of that area.";
    ProjectMoveIn "Move-in date.";
}

keys! {
    /// A fixed text of a view that follows the first paint, and of letters.
    ViewKey

    // The frame
    ShowLess "Shows less of a list.";

    // Ask
    ProjectDetails "Heading of the project.";
    ProjectStaff "People.";
    ProjectShifts "Shifts a day.";
    Standing "By hard verdicts alone.";
    ContributionMost "Heading of the most a row can bring.";
    NothingAskedHere "No requirement is measured on the site.";
    NeighboursBasis "Where the neighbours come from.";
    ProjectDetailsHint "Why the project is asked.";
    WhatDocumentsSay "Heading over what documents say of a place.";

    // Weights and the present plant
    HowSure "Opens all that is known of how sure the order is.";
    WeightingsMeaning "What a weighting is.";
    RankShares "Caption of the shares of places.";
    PairShares "Caption of the shares of pairs.";
    ColumnSite "Table heading.";
    ColumnLater "Table heading: places behind those shown.";
    MattersMost "Opens what sets the importances.";
    EmphasisStart "Label of the emphases.";
    LiftQuestion "Label of the picker.";
    LiftHint "How the picker works.";
    Yardstick "Said of the requirement in whose terms the others are put.";
    WhyAhead "Heading: why the first site is before the next.";
    WhyNotFirst "Heading: why another site is first.";
    WhyBefore "Heading in the comparison.";
    DrawsLevel "Before the ways to draw level with the first.";
    PresentHint "How the present plant becomes requirements.";
    PresentNow "Label of today's number.";
    PresentThen "Label of the change.";
    ChangeSame "No change.";
    KeepLeast "What there is must be kept.";
    KeepMost "No more may be paid than now.";
    LetterNeeds "In the letter, over what is needed.";
    LetterProject "In the letter, over the project.";
    LetterIndustry "In the letter, before the industry.";
    LetterWayIn "In the letter, before the ways in.";
    LetterMoveIn "In the letter, before the day.";
    MapLegend "What the figures in the circles mean.";

    // See
    WhatItTakes "Heading over the smallest concessions that open a site.";
    Concede "Moves the limits of a concession.";
    WhatWouldMoveUp "Heading over what would make a site first.";
    NothingAloneDoes "No single change makes the site first.";
    FirstIfAsked "Above what could be asked otherwise.";
    FirstIfOffered "Above what the site would have to offer.";
    TogetherTitle "Name of the part with combinations.";
    BestFound "Not all was looked at.";
    CombinationCheapest "Merit of a combination.";
    CombinationFewest "Merit of a combination.";
    CombinationTightest "Merit of a combination.";
    UnitByUnit "Opens the units of a combination.";
    PlansTitle "Name of the part with plans in stages.";
    StageByStage "Opens the stages of a plan.";
    CashByYear "Caption of the cash of a plan.";
    AtStart "The start in a table of years.";
    GrowLater "Opens the second stage.";
    PhaseFrom "Day of the second stage.";
    PhaseArea "Plant area of the second stage.";
    PhaseWay "Way in of the second stage.";
    PhaseSameWay "The second stage has the same ways in.";
    PhaseBeside "The first stage stays in use.";
    PhaseDrop "Takes the second stage away.";
    AreaTakenAsPlant "Under the area box, where no way in is chosen.";
    AreaIsLand "Button behind it: the area is land.";
    Score "The score.";
    YearlyCost "Yearly cost.";
    CostEstimated "Mark of a line that rests on a default.";

    // Map
    MapCaption "What the map is not.";
    MapHint "Below the map: what to do with it.";
    MapInside "What the map shows, for those who hear it.";
    MapList "Button: the sites of this sub-park as a list.";
    MapBuildings "Heading of the buildings of a sub-park.";
    MapPlots "Heading of the parcels of a sub-park.";
    MapPlotsHint "What the drawn parcels are and are not.";
    LanguageMissing "The chosen language could not be fetched.";
    MapKeys "How the keyboard moves over the units.";
    MapUnits "Caption of the table of a sub-park.";
    MapNothing "A sub-park of which nothing is offered.";
    MarkNotYet "A site that is not ready yet.";
    MarkTaken "A site that is gone.";
    MarkOtherWay "A site of a kind that was not asked for.";
    ColumnBuilding "Column of buildings.";
    ColumnFloor "Column of floors.";
    ColumnArea "Column of areas.";
    ColumnStandsSo "Column of what a site is for the request.";
    PictureFloor "Picture: the floor from above.";
    PictureSection "Picture: the building cut through.";
    PicturePlot "Picture: the plot from above.";
    PictureMade "What the pictures are and are not.";
    PictureFigures "The figures of the pictures, as a table.";
    PictureUnknown "A figure that is not known.";
    PictureNeighbour "Another unit beside this one, that is free.";
    PictureHere "The part that is measured.";
    PictureBuilt "Least share of a plot that is built over.";
    PictureFloorArea "Floor area over land area.";
    PictureHeightLimit "Greatest height.";
    PictureGreen "Greatest green share.";
    RadarTitle "Title of the radar.";
    RadarHint "How the radar is read.";
    ContributionHint "How the bars of the score are read.";
    MapTableTitle "Caption of the map's table twin.";
    MapShowTable "Opens the table twin.";
    SubPark "A named part of the park.";
    Fits "Heading of a count.";
    MayFit "Heading of a count.";
    DoesNotFit "Heading of a count.";

    // Compare
    CompareNeedTwo "Fewer than two sites are in.";
    CompareBest "Mark of the best of a row.";
    CompareAlike "Heading over what is alike on all sites.";

    // Why
    ColumnRequirement "Table heading.";
    ColumnAsked "Table heading.";
    ColumnOffered "Table heading.";
    ColumnGap "Table heading.";
    VerdictMeets "Heading of a group.";
    VerdictFallsShort "Heading of a group.";
    VerdictCanBeMet "Heading of a group.";
    VerdictUnknown "Heading of a group.";
    Contributions "Heading of the stacked bar.";
    ContributionShare "Table twin of the bar.";
    Questions "Heading of the questions.";
    NoQuestions "There are none.";
    CopyLetter "Copies the letter.";
    Copied "A text is copied.";
    CopyByHand "It could not be copied; it is selected.";
    Contact "Whom to ask.";
    Telephone "Telephone.";
    Email "E-mail.";
    Neighbours "Heading of the firms.";
    NeighboursNone "There are none.";
    NeighboursNeedIndustry "No industry is chosen.";
    PlaceUnconfirmed "Mark of a firm.";
    Sources "Heading of the sources.";

    // Examples and catalogs
    OpenCatalog "Opens a file.";
    CatalogProblems "Heading of a refused file.";
    CatalogBack "Back to what was there.";

    // The chain
    ChainTitle "Heading of the chain.";
    ChainNoFigures "The table has no figures for the trade.";
    ChainWhole "All sub-parks together.";
    ChainSuppliers "Heading of those who sell.";
    ChainCustomers "Heading of those who buy.";
    ChainSameTrade "Heading of firms of the same class.";
    ChainGaps "Heading of what is missing.";
    ChainFills "Heading of what the newcomer would bring.";
    ChainFillsHint "Which firms these are.";
    ChainNoFirm "Said where a division has no firm.";
    ChainBasis "Where the figures come from.";
    ChainDrawing "Name of the drawing.";
    ChainDrawingHint "What widths and words in the drawing mean.";
    ChainSeeSites "From a sub-park's chain to its sites.";
    TieStrong "Two divisions trade much.";
    TieClear "Two divisions trade clearly.";
    TieWeak "Two divisions trade little.";
    ColumnDivision "Table heading.";
    ColumnShare "Table heading.";
    ColumnFirms "Table heading.";

    // Companies and their sites
    StaffSuits "Opens which companies a site suits.";
    StaffAssign "Opens a site for each of several companies.";
    LeadsHint "What happens to the companies' requests.";
    LeadsOpen "Opens request files.";
    LeadsPaste "Label of the box for a request as text.";
    LeadsAdd "Adds what was pasted.";
    LeadsAddAsked "Adds what is asked now.";
    LeadsAddExamples "Adds the placements.";
    LeadsNone "There is no company yet.";
    LeadsClear "Removes all companies.";
    LeadsProblems "Heading over what is wrong with a request.";
    LeadOpen "Asks what a company asks.";
    LeadNow "Name of a company whose industry is unknown.";
    ColumnCompany "Table heading.";
    ColumnGets "Table heading.";
    ColumnWhy "Table heading.";
    AssignNote "What an assignment keeps to.";

    // Cost over the years, and cost against fit
    CostOverYears "Heading of the chart over the years.";
    CostChartHint "What the lines of the chart are.";
    CostAxisYears "Axis of the chart.";
    CostYear "Heading of the years of the table.";
    CostStart "The start, in the table.";
    CostTable "Opens the table twin.";
    CostMoney "How the table gives its sums.";
    CostNothing "No way in has a known price.";
    CostAtLeast "Mark of a lower bound.";
    CostNotAsked "Mark of a way in that is not accepted.";
    CostLines "Opens what is paid.";
    CostNotCounted "Heading over what is left out.";
    Production "Heading of the months to production.";
    ProductionNow "Production can begin at once.";
    ProductionUnknown "A part of the way is unknown.";
    ProductionHint "What the months leave out.";
    CostTerms "Opens what is counted with.";
    CostTermsHint "What goes before a term.";
    CostTermDefault "Mark of a default.";
    CostTermStated "Mark of what the company states.";
    CostTermNone "Mark of what is not counted.";
    CostTermPark "Mark of what the park states first.";
    CostTermReset "Takes all terms back.";
    CostBuilding "What is built.";
    CostBuildingByArea "What is built follows from the area.";
    CostInAll "Heading of what a line comes to over the horizon.";
    CostOpenSite "The site that is open, beside the best of the other ways.";
    CostBesides "What stands on the chart beside the site that is open.";
    FrontierOutside "Sites that do not fit and lie beyond the drawing.";
    FrontierHint "What the drawing shows.";
    FrontierFit "Axis of the drawing.";
    FrontierEfficient "Mark of a site that nothing outdoes.";
    FrontierOutdone "Mark of a site that another outdoes.";
    FrontierMisses "Mark of a site that does not come in question.";
    FrontierAmongMisses "No site comes in question.";
    FrontierUnpriced "Heading over sites without a known price.";
    FrontierTable "Caption of the table twin.";
    FrontierOutdoneBy "Heading of what outdoes a site.";
    FrontierNone "No candidate has a known price.";

    // Help
    HelpAbout "Opens what a criterion means and where its number is found.";
    TourName "Name of the first visit's tour.";
    TourAsk "What the first room is for.";
    TourSee "What the second room is for.";
    TourWhy "What the third room is for.";
    TourNext "To the next step of the tour.";
    TourSkip "Ends the tour before its end.";
    TourDone "Ends the tour at its end.";
}

keys! {
    /// A fixed text of the printed report.
    SheetKey

    Print "Opens the choice of languages.";
    PrintTitle "Heading of that choice.";
    PrintHint "What the browser does next.";
    OtherMissing "The other language could not be fetched.";
    Title "Name of the printed report.";
    DayOfAnswer "The day as of which the answer was found.";
    DataOf "The day of the park's data.";
    Asked "Heading of what was asked.";
    Ranking "Heading of the order.";
    ColumnPlace "Table heading: place in the order.";
    ColumnKind "Table heading: must or wish.";
    ColumnWeight "Table heading: share of all importances.";
    ColumnWeakest "Table heading: what is weakest.";
    ColumnArea "Table heading: area that is measured.";
    ColumnPoints "Table heading: points of the score.";
    ColumnSource "Table heading: where a value comes from.";
    ColumnAsked "Table heading: what the company asks.";
    ColumnOffered "Table heading: what the site offers.";
    ColumnGap "Table heading: how the one stands to the other.";
    ColumnRule "Table heading: what decides.";
    ColumnVerdict "Table heading: how the project stands to a rule.";
    ColumnWayIn "Table heading: how a company comes.";
    Industry "Before the industry.";
    WaysIn "Before the ways in.";
    Assumed "Behind a star: a requirement that follows from the trade and that nobody has confirmed.";
    Why "Heading over the reasons of one site.";
    Map "Heading of the map.";
    MapMarks "What the marks of the map mean.";
    Costs "Heading of the costs.";
    ParkSide "Heading of the park's side.";
    CodeHint "Under the code.";
    CodeLocal "Under the code of a page that only this device can reach.";
    NoOffer "What the report is not.";
}

keys! {
    /// A fixed text of fair mode.
    FairKey

    About "What fair mode does.";
    Start "Starts it.";
    NoFullScreen "The browser refuses full screen.";
    FullScreen "Asks for full screen again.";
    Came "Over a placement that happened.";
    Begin "Begins a visit.";
    Pause "Stops the placements that come one by one.";
    GoOn "Lets them go on.";
    Question "Over the ready-made visitors.";
    Visitors "Heading of the ready-made visitors.";
    Forklifts "A ready-made visitor with plant.";
    Switchgear "A ready-made visitor with land.";
    Software "A ready-made visitor with desks.";
    Finish "Ends the visit and clears everything.";
    Show "One site, large.";
    ShowWhy "Over the strongest reasons.";
    ShowMore "That not all requirements are shown.";
    Leave "Opens the form for the contact.";
    ContactName "A field of the contact.";
    ContactCompany "A field of the contact.";
    ContactReach "A field of the contact.";
    ContactNote "A field of the contact.";
    NeedsReach "The contact cannot be reached.";
    NeedsConsent "There is no consent.";
    ContactKeep "Keeps the contact.";
    ContactKept "The contact is kept.";
    ContactVolatile "The browser keeps nothing: contacts last as long as the page.";
    StillThere "Asks a visitor who is still.";
    Stay "The visitor is there.";
    Staff "The corner of the staff.";
    PinEnter "Label of the PIN.";
    PinOpen "Opens the corner.";
    PinWrong "The PIN is wrong.";
    PinForgotten "Says what to do without the PIN.";
    PinForget "Deletes PIN and contacts.";
    PinNew "Label of a new PIN.";
    PinSet "Sets it.";
    PinRemove "Takes it away.";
    PinBad "What a PIN is.";
    PinThere "There is one.";
    PinNone "There is none.";
    PinHint "What it is worth.";
    PinVolatile "It lasts as long as the page.";
    Contacts "Heading of the contacts.";
    ContactsNone "There are none.";
    Export "Saves them as a file.";
    ExportHint "What the file is.";
    DeleteAll "Deletes all contacts, after a question.";
    DeleteSure "That question.";
    DeleteYes "Deletes them.";
    DeleteNo "Does not.";
    ColumnTime "Table heading.";
    ColumnLanguage "Table heading.";
    ColumnLink "Table heading.";
    Settings "Heading of the settings.";
    IdleSeconds "Label.";
    CountdownSeconds "Label.";
    VisitorLanguage "Label.";
    Exit "Leaves fair mode.";
}
