//! Where one curve of cost comes to lie below another.

/// The years at which `b` becomes cheaper than `a` after `a` was cheaper, and the other way round, in order: each with
/// whether it is `b` that is cheaper from there on.
///
/// Both are sums at the end of year 0, 1, 2, …; between two years they run straight. Where they lie on each other for
/// a while, the year is that at which they part.
pub(super) fn crossings(a: &[f64], b: &[f64]) -> Vec<(f64, bool)> {
    let gaps: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
    let mut found = Vec::new();
    // The last gap that was not nothing, and since which year there is none.
    let mut before: Option<(usize, f64)> = None;
    for (year, gap) in gaps.iter().copied().enumerate() {
        if gap == 0.0 {
            continue;
        }
        if let Some((earlier, was)) = before.filter(|(_, was)| (*was > 0.0) != (gap > 0.0)) {
            let at = if year == earlier + 1 { earlier as f64 + was / (was - gap) } else { (year - 1) as f64 };
            found.push((at, gap > 0.0));
        }
        before = Some((year, gap));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crossing_is_where_the_straight_lines_meet() {
        assert_eq!(crossings(&[0.0, 10.0, 20.0], &[15.0, 15.0, 15.0]), [(1.5, true)]);
        assert_eq!(crossings(&[15.0, 15.0, 15.0], &[0.0, 10.0, 20.0]), [(1.5, false)]);
        assert_eq!(crossings(&[0.0, 10.0, 20.0, 14.0], &[15.0, 15.0, 15.0, 15.0]).len(), 2);
    }

    #[test]
    fn touching_starting_level_and_never_meeting_is_no_crossing() {
        assert!(crossings(&[0.0, 15.0, 10.0], &[15.0, 15.0, 15.0]).is_empty());
        assert!(crossings(&[5.0, 6.0], &[5.0, 7.0]).is_empty());
        assert!(crossings(&[5.0, 6.0], &[9.0, 9.0]).is_empty());
        assert!(crossings(&[], &[]).is_empty());
    }

    #[test]
    fn of_curves_that_lie_on_each_other_the_year_is_that_at_which_they_part() {
        assert_eq!(crossings(&[0.0, 5.0, 6.0, 9.0], &[5.0, 5.0, 6.0, 7.0]), [(2.0, true)]);
    }
}
