//! The closed list of fixed texts.

macro_rules! keys {
    ($($variant:ident $place:literal;)+) => {
        /// A fixed text of the page. Its words stand in the folder of each language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key {
            $(#[doc = $place] $variant,)+
        }

        impl Key {
            /// All of them.
            pub const ALL: &'static [Key] = &[$(Key::$variant,)+];
        }
    };
}

keys! {
    // The frame
    PageTitle "Name of the page.";
    PrivacyLine "What happens to what is typed.";
    SkipToAnswer "Skip link.";
    LanguageSwitch "Label of the switch of languages.";
    LanguageSimplifiedChinese "Simplified Chinese, in Simplified Chinese.";
    LanguageEnglish "English, in English.";
    ThemeSwitch "Label of the switch of themes.";
    ThemeLight "Light theme.";
    ThemeDark "Dark theme.";
    ThemeSystem "Theme of the system.";
    AreaUnitSwitch "Label of the switch of area units.";
    UnitSquareMetre "m² on the switch.";
    UnitMu "mu on the switch.";
    RoomAsk "First room.";
    RoomSee "Second room.";
    RoomWhy "Third room.";
    Close "Closes a sheet.";
    Back "Goes back a step.";
    Done "Ends editing.";
    Cancel "Leaves without a change.";
    Undo "Takes the last change back.";
    ClearAll "Empties the request.";
    ShowMore "Shows more of a list.";
    ShowLess "Shows less of a list.";
    ShowAnswer "On a phone: from asking to the answer.";
    Details "Opens the third room for a site.";
    Loading "While the catalog is read.";
    ErrorTitle "Something broke.";
    Reload "Starts again after a break.";

    // Ask
    ProductQuestion "Label of the industry box.";
    ProductPlaceholder "Inside the empty industry box.";
    ProductNoHits "The search found nothing.";
    ProductWordsAwaited "The search waits for the product words.";
    ProductWordsMissing "The search has no product words.";
    ProductClear "Empties the industry box.";
    ProductNameOfGroup "The English name shown is that of the wider group.";
    WayInQuestion "Label of the ways in.";
    NotSure "Takes all ways in.";
    SizeQuestion "Label of the area box.";
    SizePlaceholder "Inside the empty area box.";
    Requirements "Heading of the requirements.";
    AssumedHint "What the dashed chips are.";
    Assumed "Said of one dashed chip.";
    Must "A hard requirement.";
    Wish "A soft requirement.";
    MustOrWish "Label of the switch of both.";
    Importance "Label of the slider.";
    ImportanceLow "Left end of the slider.";
    ImportanceHigh "Right end of the slider.";
    NeverRelax "Stays out of what is proposed to be relaxed.";
    AddRequirement "Opens the list of criteria.";
    AllRequirementsAdded "The list of criteria is empty.";
    Remove "Removes a requirement.";
    Confirm "Confirms an assumed requirement.";
    ConfirmAll "Confirms all assumed requirements.";
    Edit "Edits a requirement.";
    Value "Label of the box of a number.";
    ProjectDetails "Heading of the project.";
    ProjectInvestment "Fixed-asset investment.";
    ProjectOutput "Output a year.";
    ProjectTax "Tax a year.";
    ProjectEnergy "Energy a year.";
    ProjectStaff "People.";
    ProjectShifts "Shifts a day.";
    ProjectMoveIn "Move-in date.";

    SizeQuestionLand "Label of the area box for land.";
    SizeQuestionOffice "Label of the area box for workspaces.";
    NoRequirementsYet "No requirement besides the area.";
    Standing "By hard verdicts alone.";
    ContributionMost "Heading of the most a row can bring.";
    NothingAskedHere "No requirement is measured on the site.";
    Steps "Label of the steps of the phone.";
    NeighboursBasis "Where the neighbours come from.";
    ProjectDetailsHint "Why the project is asked.";
    PleaseCheck "Before a hint beside a field.";
    Choose "In a list from which nothing is chosen.";
    ShowAllSubParks "Ends the filter by sub-park.";
    NoSitesHere "The list is empty.";
    Compared "The site is in the comparison.";
    WhatDocumentsSay "Heading over what documents say of a place.";

    // Weights and the present plant
    HowSure "Opens all that is known of how sure the order is.";
    WeightingsMeaning "What a weighting is.";
    RankShares "Caption of the shares of places.";
    PairShares "Caption of the shares of pairs.";
    ColumnSite "Table heading.";
    ThisSite "The site that the reader looks at, inside a sentence.";
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
    NothingDrawsLevel "No way to draw level with the first.";
    SayNeeds "One way to ask.";
    PresentDescribe "The other way to ask.";
    WaysToAsk "Label of the switch of both.";
    PresentHint "How the present plant becomes requirements.";
    PresentNow "Label of today's number.";
    PresentThen "Label of the change.";
    ChangeSame "No change.";
    KeepLeast "What there is must be kept.";
    KeepMost "No more may be paid than now.";
    FromPresent "Mark of a requirement that follows from the present plant.";

    LetterNeeds "In the letter, over what is needed.";
    LetterProject "In the letter, over the project.";
    LetterIndustry "In the letter, before the industry.";
    LetterWayIn "In the letter, before the ways in.";
    LetterMoveIn "In the letter, before the day.";
    MapLegend "What the figures in the circles mean.";
    // See
    ViewSwitch "Label of the switch of views.";
    ViewList "List.";
    ViewMap "Map.";
    ViewCompare "Compare.";
    EmptyTitle "Nothing is asked yet.";
    EmptyHint "How to start.";
    NothingFitsTitle "No site fits.";
    WhatShutsOut "Heading over what the hard requirements shut out.";
    WhatItTakes "Heading over the smallest concessions that open a site.";
    Concede "Moves the limits of a concession.";
    TakeBack "Takes a concession back.";
    LimitsMoved "Said after limits were moved.";
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
    OnlyFor "Before the area that a requirement is for.";
    AllOfIt "Inside the empty field of that area.";
    NearestSites "Heading over the sites that miss least.";
    Illustrative "Mark of made-up data.";
    Revived "Mark of idle floor or land back in use.";
    Rank "Heading or prefix of the place in the order.";
    FirstRank "Mark of the first site.";
    Score "The score.";
    ScoreLow "The score with unknowns as nothing.";
    ScoreHigh "The score with unknowns as all.";
    ScoreUnknownPart "The whisker.";
    Strongest "The strongest reasons.";
    Weakest "The weakest point.";
    YearlyCost "Yearly cost.";
    CostUnknown "No price is known.";
    CostEstimated "Mark of a line that rests on a default.";
    EarliestDate "The earliest day.";
    EarliestNow "It is free now.";
    Area "Area of a site.";
    Floor "A floor of a building.";
    Plot "A parcel.";
    Building "A building.";
    PictureOfFloor "Name of the drawing of a floor.";
    PictureOfPlot "Name of the drawing of a parcel.";

    // Map
    MapTitle "Name of the map.";
    MapCaption "What the map is not.";
    MapTableTitle "Caption of the map's table twin.";
    MapShowTable "Opens the table twin.";
    SubPark "A named part of the park.";
    SubParkNotes "Heading over what is known of a sub-park.";
    TestCentres "Heading over test centres.";
    Fits "Heading of a count.";
    MayFit "Heading of a count.";
    DoesNotFit "Heading of a count.";

    // Compare
    CompareTitle "Heading.";
    CompareAdd "Adds a site.";
    CompareRemove "Takes a site out.";
    CompareFull "Four sites are in.";
    CompareNeedTwo "Fewer than two sites are in.";
    CompareBest "Mark of the best of a row.";
    CompareSame "All columns of a row are equal.";
    CompareDifferences "Shows only rows that differ.";

    // Why
    WhyPickSite "No site is chosen.";
    ColumnRequirement "Table heading.";
    ColumnAsked "Table heading.";
    ColumnOffered "Table heading.";
    ColumnGap "Table heading.";
    ColumnSource "Table heading.";
    VerdictMeets "Heading of a group.";
    VerdictFallsShort "Heading of a group.";
    VerdictCanBeMet "Heading of a group.";
    VerdictUnknown "Heading of a group.";
    LeftOutTitle "Heading over what is not measured.";
    Contributions "Heading of the stacked bar.";
    ContributionShare "Table twin of the bar.";
    Questions "Heading of the questions.";
    NoQuestions "There are none.";
    CopyLetter "Copies the letter.";
    Copied "The letter is copied.";
    CopyFailed "The browser refused.";
    Contact "Whom to ask.";
    Telephone "Telephone.";
    Email "E-mail.";
    Neighbours "Heading of the firms.";
    NeighboursNone "There are none.";
    NeighboursNeedIndustry "No industry is chosen.";
    PlaceUnconfirmed "Mark of a firm.";
    Sources "Heading of the sources.";
    Unknown "Nobody knows.";
    Yes "Yes.";
    No "No.";

    // Examples and catalogs
    Placements "Heading of the real placements.";
    PlacementNeed "What a placement needed.";
    PlacementOutcome "What followed.";
    PlacementTry "Takes a placement as request.";
    OpenCatalog "Opens a file.";
    DropCatalog "A file may be dropped here.";
    CatalogProblems "Heading of a refused file.";
    CatalogFailed "The file could not be fetched or read.";
    CatalogBack "Back to what was there.";
    PartMissing "In place of a view that could not be fetched.";
    TryAgain "Fetches it again.";
    CatalogAsOf "Before the day of the catalog.";

    // The chain
    ViewChain "Suppliers and customers.";
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
    ColumnTie "Table heading.";
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

    // Footer
    FooterIllustrative "What is made up.";
    FooterSources "What is not.";
    FooterUnknown "What is not known.";
    FooterOffline "No network is needed.";

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
    CostItem "Heading of what is paid.";
    CostNotCounted "Heading over what is left out.";
    CostWithout "Heading over ways in without a curve.";
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
    CostCounted "Said after the sums.";
    FrontierOutside "Sites that do not fit and lie beyond the drawing.";
    ViewFrontier "Cost against fit.";
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
}
