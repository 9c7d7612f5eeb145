//! Random choices that are the same on every machine: SplitMix64, seeded by a name.

/// Seeded by the id of what is drawn, so that a new building changes no other.
pub(super) struct Dice(u64);

impl Dice {
    /// Dice for the thing with that id (FNV-1a of its bytes).
    pub(super) fn of(id: &str) -> Dice {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Dice(id.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from `low` to `high`, both included.
    pub(super) fn within(&mut self, (low, high): (u32, u32)) -> u32 {
        let span = u64::from(high - low) + 1;
        low + (((self.next() >> 32) * span) >> 32) as u32
    }

    /// Yes in so many of a hundred.
    pub(super) fn chance(&mut self, of_hundred: u32) -> bool {
        self.within((1, 100)) <= of_hundred
    }

    /// One of the values; there is at least one.
    pub(super) fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.within((0, values.len() as u32 - 1)) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut dice = Dice(1_234_567);
        let numbers = [dice.next(), dice.next(), dice.next()];
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }
}
