//! The fixed texts of the views that follow the first paint.

use crate::text::ViewKey;

pub(super) fn text(key: ViewKey) -> &'static str {
    match key {
        ViewKey::ShowLess => "Show less",
        ViewKey::ProjectDetails => "Your project",
        ViewKey::ProjectStaff => "Staff",
        ViewKey::ProjectShifts => "Shifts a day",
        ViewKey::Standing => "Standing",
        ViewKey::ContributionMost => "At most",
        ViewKey::NothingAskedHere => "Nothing is asked yet, so there is nothing to hold this site against.",
        ViewKey::NeighboursBasis => {
            "By the national input-output table 2020; the trades of the firms are our reading, to be confirmed by the park."
        }
        ViewKey::ProjectDetailsHint => "Only if you like: for the park's entry rules. It changes no score.",
        ViewKey::WhatDocumentsSay => "What documents say",
        ViewKey::HowSure => "How sure is this?",
        ViewKey::WeightingsMeaning => {
            "A weighting is one way to share out what matters among all that you asked for. All of them count alike here; sites of one standing are compared, on what is known for sure."
        }
        ViewKey::RankShares => "How often each site comes in which place",
        ViewKey::PairShares => "How often the site of a row is ahead of that of a column",
        ViewKey::ColumnSite => "Site",
        ViewKey::ColumnLater => "Later",
        ViewKey::MattersMost => "What matters most?",
        ViewKey::EmphasisStart => "Start from",
        ViewKey::LiftQuestion => "Picture a site that only just meets everything. Which would you lift first?",
        ViewKey::LiftHint => "Press in your order; press again to take back.",
        ViewKey::Yardstick => "The measure for the others",
        ViewKey::WhyAhead => "Why it comes before the next",
        ViewKey::WhyNotFirst => "Why it is not first",
        ViewKey::WhyBefore => "Why one before the other",
        ViewKey::DrawsLevel => "One of these alone would put it level with the first:",
        ViewKey::PresentHint => {
            "Fill in what you know. Each becomes a requirement with a dashed edge, a wish until you say otherwise."
        }
        ViewKey::PresentNow => "today",
        ViewKey::PresentThen => "change",
        ViewKey::ChangeSame => "the same",
        ViewKey::KeepLeast => "no less than now",
        ViewKey::KeepMost => "no more than now",
        ViewKey::LetterNeeds => "What we need:",
        ViewKey::LetterProject => "Our project:",
        ViewKey::LetterIndustry => "Our industry: ",
        ViewKey::LetterWayIn => "We would like to: ",
        ViewKey::LetterMoveIn => "Move-in: ",
        ViewKey::MapLegend => "Figures: sites that fit; +n? may fit. ",
        ViewKey::WhatItTakes => "What would it take",
        ViewKey::Concede => "Apply",
        ViewKey::WhatWouldMoveUp => "What would move it up",
        ViewKey::NothingAloneDoes => "No single change would put it first",
        ViewKey::FirstIfAsked => "It would be first if you asked:",
        ViewKey::FirstIfOffered => "Or if it offered, to draw level with the first:",
        ViewKey::TogetherTitle => "Several units together",
        ViewKey::BestFound => "The best found within the limit; there may be others",
        ViewKey::CombinationCheapest => "lowest cost",
        ViewKey::CombinationFewest => "fewest units",
        ViewKey::CombinationTightest => "least surplus",
        ViewKey::UnitByUnit => "Unit by unit, and the reasons",
        ViewKey::PlansTitle => "In stages",
        ViewKey::StageByStage => "Stage by stage, and the cash",
        ViewKey::CashByYear => "Cash out by year",
        ViewKey::AtStart => "At the start",
        ViewKey::GrowLater => "Grow later?",
        ViewKey::PhaseFrom => "From when",
        ViewKey::PhaseArea => "Plant area then",
        ViewKey::PhaseWay => "How then",
        ViewKey::PhaseSameWay => "as now",
        ViewKey::PhaseBeside => "and keep the first as well",
        ViewKey::PhaseDrop => "Drop the second stage",
        ViewKey::AreaTakenAsPlant => "Taken as the floor area of a plant.",
        ViewKey::AreaIsLand => "I mean land",
        ViewKey::Score => "Score",
        ViewKey::YearlyCost => "Yearly cost",
        ViewKey::CostEstimated => "usual value, estimated",
        ViewKey::MapCaption => "Sketch only: not evidence of boundaries, title or survey",
        ViewKey::MapHint => "Choose a sub-park to look inside.",
        ViewKey::MapInside => {
            "Each disc is a sub-park; its ring shows the share of sites that fit and may fit. A square: none does."
        }
        ViewKey::MapList => "Show in the list",
        ViewKey::MapBuildings => "Buildings",
        ViewKey::MapPlots => "Land",
        ViewKey::MapPlotsHint => "Drawn by area on one scale; the shapes are not the real outlines.",
        ViewKey::LanguageMissing => "That language could not be loaded. Please choose it again.",
        ViewKey::MapKeys => "Arrow keys move, Enter says why, Esc goes back to the zone.",
        ViewKey::MapUnits => "One by one",
        ViewKey::MapNothing => "Nothing is on offer here at present.",
        ViewKey::MarkNotYet => "Not ready yet",
        ViewKey::MarkTaken => "Taken",
        ViewKey::MarkOtherWay => "Not asked for",
        ViewKey::ColumnBuilding => "Building",
        ViewKey::ColumnFloor => "Floor",
        ViewKey::ColumnArea => "Area",
        ViewKey::ColumnStandsSo => "Verdict",
        ViewKey::PictureFloor => "Floor plan",
        ViewKey::PictureSection => "Section",
        ViewKey::PicturePlot => "Plot",
        ViewKey::PictureMade => {
            "Drawn from the figures in the catalog, not from plans. Dashed, with a question mark: not known."
        }
        ViewKey::PictureFigures => "The figures",
        ViewKey::PictureUnknown => "not known",
        ViewKey::PictureNeighbour => "Free next to it",
        ViewKey::PictureHere => "This one",
        ViewKey::PictureBuilt => "Built over at least",
        ViewKey::PictureFloorArea => "Floor area ratio",
        ViewKey::PictureHeightLimit => "Height limit",
        ViewKey::PictureGreen => "Green at most",
        ViewKey::RadarTitle => "Each requirement at a glance",
        ViewKey::RadarHint => {
            "Further out is better; the pale band is what is still to be confirmed. The table below has the figures."
        }
        ViewKey::ContributionHint => "Solid: sure. The whisker: what may still come. The frame: the most it can bring.",
        ViewKey::MapTableTitle => "Sites that fit, by sub-park",
        ViewKey::MapShowTable => "Show as a table",
        ViewKey::SubPark => "Sub-park",
        ViewKey::Fits => "Fit",
        ViewKey::MayFit => "May fit",
        ViewKey::DoesNotFit => "Do not fit",

        ViewKey::CompareNeedTwo => "Pick two or more sites to compare",
        ViewKey::CompareAlike => "The same on all",
        ViewKey::CompareBest => "Best",
        ViewKey::ColumnRequirement => "Requirement",
        ViewKey::ColumnAsked => "Asked",
        ViewKey::ColumnOffered => "Offered",
        ViewKey::ColumnGap => "Gap",
        ViewKey::VerdictMeets => "Met",
        ViewKey::VerdictFallsShort => "Not met",
        ViewKey::VerdictCanBeMet => "Can be met later",
        ViewKey::VerdictUnknown => "To be confirmed",
        ViewKey::Contributions => "What makes up the score",
        ViewKey::ContributionShare => "Share of the score",
        ViewKey::Questions => "Questions for the park",
        ViewKey::NoQuestions => "Nothing to ask",
        ViewKey::CopyLetter => "Copy as a letter",
        ViewKey::Copied => "Copied",
        ViewKey::CopyByHand => {
            "The browser does not let this page copy by itself. The text is selected: press Ctrl+C (⌘C on a Mac), or hold it down on a phone."
        }
        ViewKey::Contact => "Contact",
        ViewKey::Telephone => "Telephone",
        ViewKey::Email => "E-mail",
        ViewKey::Neighbours => "Neighbours in your chain",
        ViewKey::NeighboursNone => "Our sources name no such firm here",
        ViewKey::NeighboursNeedIndustry => "Choose an industry to see suppliers and customers",
        ViewKey::PlaceUnconfirmed => "place to be confirmed",
        ViewKey::Sources => "Sources",
        ViewKey::OpenCatalog => "Open your own catalog",
        ViewKey::CatalogProblems => "The catalog has problems and was not opened",
        ViewKey::CatalogBack => "Back to what was there",
        ViewKey::ChainTitle => "Who sells to you, who buys from you",
        ViewKey::ChainNoFigures => "The national tables have no figures on what this trade buys and sells.",
        ViewKey::ChainWhole => "Whole zone",
        ViewKey::ChainSuppliers => "Sell to you",
        ViewKey::ChainCustomers => "Buy from you",
        ViewKey::ChainSameTrade => "Same trade nearby",
        ViewKey::ChainGaps => "Missing",
        ViewKey::ChainFills => "What you would bring",
        ViewKey::ChainFillsHint => "Firms that have nobody of your trade in their sub-park.",
        ViewKey::ChainNoFirm => "no firm",
        ViewKey::ChainBasis => {
            "Shares are of what your trade buys from, or sells to, manufacturers: national input-output table 2020, National Bureau of Statistics; which of its sectors your trade belongs to is our reading. Three firms of a trade count as all of its share. The tie is how closely both trades deal with each other in the same table. The trades of the firms are our reading, to be confirmed by the park."
        }
        ViewKey::ChainDrawing => "Your chain: who sells to you, who buys from you",
        ViewKey::ChainDrawingHint => "The wider a line, the larger the share. A dashed box: no firm.",
        ViewKey::ChainSeeSites => "See its sites",
        ViewKey::TieStrong => "strong tie",
        ViewKey::TieClear => "clear tie",
        ViewKey::TieWeak => "weak tie",
        ViewKey::ColumnDivision => "Trade",
        ViewKey::ColumnShare => "Share",
        ViewKey::ColumnFirms => "Firms",
        ViewKey::StaffSuits => "For park staff: which companies does it suit?",
        ViewKey::StaffAssign => "For park staff: a site for each of several companies",
        ViewKey::LeadsHint => "Requests stay in the memory of this page and are gone when it is closed.",
        ViewKey::LeadsOpen => "Open request files",
        ViewKey::LeadsPaste => "Or paste a request file",
        ViewKey::LeadsAdd => "Add",
        ViewKey::LeadsAddAsked => "Add what is asked now",
        ViewKey::LeadsAddExamples => "Add the real placements",
        ViewKey::LeadsNone => "No company yet.",
        ViewKey::LeadsClear => "Remove all",
        ViewKey::LeadsProblems => "This could not be read as a request",
        ViewKey::LeadOpen => "Ask this",
        ViewKey::LeadNow => "Company",
        ViewKey::ColumnCompany => "Company",
        ViewKey::ColumnGets => "Gets",
        ViewKey::ColumnWhy => "Why",
        ViewKey::AssignNote => {
            "A site goes to one company at most, also one that could be split. First as many as possible get a site that fits, then one that may fit, then the scores add up to most."
        }

        ViewKey::CostOverYears => "Cost over the years",
        ViewKey::CostChartHint => {
            "All cash paid so far, year by year. Circles: where one way becomes cheaper than another."
        }
        ViewKey::CostAxisYears => "Years from the start",
        ViewKey::CostYear => "Year",
        ViewKey::CostStart => "Start",
        ViewKey::CostTable => "Show as a table",
        ViewKey::CostMoney => "Paid so far, by the end of each year",
        ViewKey::CostNothing => "No price is known, so there is no cost to draw. Ask the park.",
        ViewKey::CostAtLeast => "at least",
        ViewKey::CostNotAsked => "not among your ways in",
        ViewKey::CostLines => "What is paid, line by line",
        ViewKey::CostNotCounted => "Not counted",
        ViewKey::Production => "Months to production",
        ViewKey::ProductionNow => "at once",
        ViewKey::ProductionUnknown => "not known",
        ViewKey::ProductionHint => "From today. Permits and your own commissioning come on top.",
        ViewKey::CostTerms => "What is counted with",
        ViewKey::CostTermsHint => {
            "What the park states about a site always goes first. A default stays a default until you or the park confirm it."
        }
        ViewKey::CostTermDefault => "default, to be confirmed",
        ViewKey::CostTermStated => "yours",
        ViewKey::CostTermNone => "not counted until you fill it in",
        ViewKey::CostTermPark => "as the park states",
        ViewKey::CostTermReset => "Back to the defaults",
        ViewKey::CostBuilding => "What is built",
        ViewKey::CostBuildingByArea => "Several storeys where more floor is needed than land",
        ViewKey::CostInAll => "In all",
        ViewKey::CostOpenSite => "this site",
        ViewKey::CostBesides => "This site, and the best-ranked site of each other way in.",
        ViewKey::FrontierOutside => "Sites that do not fit and lie beyond the drawing",
        ViewKey::FrontierHint => {
            "Further left is cheaper, further up fits better. Fit is the score without what it costs. On the line: no site fits better for the same money."
        }
        ViewKey::FrontierFit => "Fit without cost",
        ViewKey::FrontierEfficient => "Best for its money",
        ViewKey::FrontierOutdone => "Outdone by another",
        ViewKey::FrontierMisses => "Does not fit",
        ViewKey::FrontierAmongMisses => {
            "No site fits and has a known price, so those that miss are compared with each other."
        }
        ViewKey::FrontierUnpriced => "Price unknown, so not in the drawing",
        ViewKey::FrontierTable => "Cost and fit of every site, the cheapest first",
        ViewKey::FrontierOutdoneBy => "How it compares",
        ViewKey::FrontierNone => "No site here has a known price.",

        ViewKey::HelpAbout => "What it is, and where to find the number",
        ViewKey::TourName => "Short tour",
        ViewKey::TourAsk => {
            "Say what you make and how much space you need. The rest is up to you, and the answer follows as you type."
        }
        ViewKey::TourSee => {
            "The sites that fit stand first, each with its reasons. The switch above shows them on a map or side by side."
        }
        ViewKey::TourWhy => {
            "Open a site to see what you asked, what it offers, what is missing, and where every figure comes from."
        }
        ViewKey::TourNext => "Next",
        ViewKey::TourSkip => "Skip the tour",
        ViewKey::TourDone => "Got it",
    }
}
