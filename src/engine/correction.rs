//! Sets of missed requirements as bit masks: which smallest ones to give up, and which cannot be had together.
//!
//! No solver is needed. A site opens when all that it misses is given up, so the smallest sets that open a site are
//! the inclusion-minimal masks; what no site has together are the smallest sets that meet each of them.

use crate::order::sort_by_key;

/// All inclusion-minimal sets of requirements that have to be given up for at least `sites` sites to miss nothing.
///
/// `missed` holds one mask a site that comes in question, bit by bit what it misses. The answer is `[0]` where enough
/// sites miss nothing already, and empty where there are fewer than `sites` sites; by size of the set, then by mask.
pub fn minimal_corrections(missed: &[u64], sites: usize) -> Vec<u64> {
    let mut sets = vec![0];
    // A minimal set for one site more is a minimal set for fewer, or that and all that one more site misses.
    for _ in 0..sites {
        let mut wider = Vec::new();
        for set in sets {
            let opened = missed.iter().filter(|mask| **mask & !set == 0).count();
            if opened >= sites {
                wider.push(set);
            } else {
                wider.extend(missed.iter().filter(|mask| **mask & !set != 0).map(|mask| set | mask));
            }
        }
        sets = minimal(wider);
    }
    sets
}

/// All inclusion-minimal sets of requirements that no site has together, from all minimal corrections; `None` where
/// there are more than `most` to be seen on the way.
///
/// The answer is `[0]` where there is no correction: what is never relaxed shuts out all by itself. It is empty where
/// nothing has to be given up.
pub fn minimal_conflicts(corrections: &[u64], most: usize) -> Option<Vec<u64>> {
    let mut sets = vec![0];
    for correction in corrections {
        let mut hitting = Vec::new();
        for set in sets {
            if set & correction != 0 {
                hitting.push(set);
            } else {
                hitting.extend(
                    (0..u64::BITS).map(|bit| 1 << bit).filter(|bit| correction & bit != 0).map(|bit| set | bit),
                );
            }
        }
        if hitting.len() > most {
            return None;
        }
        sets = minimal(hitting);
    }
    Some(sets)
}

/// The sets of which no other is a part, each once.
fn minimal(mut sets: Vec<u64>) -> Vec<u64> {
    sort_by_key(&mut sets, |set| (set.count_ones(), *set));
    let mut kept: Vec<u64> = Vec::new();
    for set in sets {
        if kept.iter().all(|smaller| smaller & !set != 0) {
            kept.push(set);
        }
    }
    kept
}
