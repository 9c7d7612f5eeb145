//! Ordered classes and their published steps.

/// A table of ordered classes. A class is stored as its rank; what a rank accepts is [`ClassTable::takes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClassTable {
    /// Fire hazard of production (GB 50016): 甲 > 乙 > 丙 > 丁 > 戊. A unit approved for one takes it and all milder.
    Fire,
    /// Industrial and storage land (GB/T 21010 practice): M1 < M2 < M3 and W1 < W2 < W3. A project may use land
    /// of its own class or a dirtier one of the same letter, never the reverse.
    Land,
    /// Environmental paper: none < registration form < report form < report book. A site that takes one takes
    /// every lighter one.
    EnvironmentPaper,
}

/// The rank of W1.
const FIRST_STORAGE: u8 = 3;

impl ClassTable {
    /// The ids used in files, in rank order.
    pub fn ids(self) -> &'static [&'static str] {
        match self {
            ClassTable::Fire => &["wu", "ding", "bing", "yi", "jia"],
            ClassTable::Land => &["M1", "M2", "M3", "W1", "W2", "W3"],
            ClassTable::EnvironmentPaper => &["none", "registration_form", "report_form", "report_book"],
        }
    }

    /// The rank of an id.
    pub fn rank(self, id: &str) -> Option<u8> {
        self.ids().iter().position(|known| *known == id).and_then(|rank| u8::try_from(rank).ok())
    }

    /// The id of a rank; the last one where the rank is beyond the table.
    pub fn id(self, rank: u8) -> &'static str {
        let ids = self.ids();
        ids[usize::from(rank).min(ids.len() - 1)]
    }

    /// Whether a site of class `offered` takes a project of class `needed`.
    pub fn takes(self, offered: u8, needed: u8) -> bool {
        self.same_ladder(offered, needed) && offered >= needed
    }

    /// The published steps: the value of what is offered against what is needed, 0..=1.
    ///
    /// Classes are law, not taste: a class that takes the project is worth 1, one that does not is worth 0.
    pub fn value(self, offered: u8, needed: u8) -> f64 {
        if self.takes(offered, needed) { 1.0 } else { 0.0 }
    }

    /// Of land, whether it is meant for making and not for storing; of any other table, no.
    pub fn is_industrial_land(self, rank: u8) -> bool {
        match self {
            ClassTable::Land => rank < FIRST_STORAGE,
            ClassTable::Fire | ClassTable::EnvironmentPaper => false,
        }
    }

    fn same_ladder(self, a: u8, b: u8) -> bool {
        match self {
            ClassTable::Fire | ClassTable::EnvironmentPaper => true,
            ClassTable::Land => (a < FIRST_STORAGE) == (b < FIRST_STORAGE),
        }
    }
}
