//! Support that the park names, with its conditions as verdicts. What it is worth is never computed.

use serde::Serialize;

use super::super::result::Verdict;
use super::Case;
use crate::catalog::PolicyCondition;
use crate::units::Day;

/// One condition of a policy: met, not met, or unknown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct ConditionFinding {
    /// Its place among the conditions of the policy, from 0.
    pub condition: u32,
    /// How the project stands to it: meets, falls short, or unknown.
    pub verdict: Verdict,
}

/// One policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct PolicyFinding {
    /// Id of the policy.
    pub policy: String,
    /// Its conditions, in order.
    pub conditions: Vec<ConditionFinding>,
    /// Of all conditions together: short where one is, unknown where one is open.
    pub verdict: Verdict,
    /// Whether it is known to hold today.
    pub confirmed: bool,
    /// The last day on which it can be applied for, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub valid_to: Option<Day>,
    /// That day has passed.
    pub expired: bool,
}

pub(super) fn policies(case: Case<'_>) -> Vec<PolicyFinding> {
    let finding = |policy: &crate::catalog::Policy| {
        let conditions: Vec<ConditionFinding> = (0..)
            .zip(&policy.conditions)
            .map(|(condition, asked)| ConditionFinding { condition, verdict: verdict(case, asked) })
            .collect();
        let short = conditions.iter().any(|condition| matches!(condition.verdict, Verdict::FallsShort { .. }));
        let met = conditions.iter().all(|condition| matches!(condition.verdict, Verdict::Meets { .. }));
        let all = match (short, met) {
            (true, _) => Verdict::FallsShort { by: 1.0 },
            (false, true) => Verdict::Meets { margin: None },
            (false, false) => Verdict::Unknown,
        };
        PolicyFinding {
            policy: policy.id.clone(),
            conditions,
            verdict: all,
            confirmed: policy.confirmed,
            valid_to: policy.valid_to,
            expired: policy.valid_to.is_some_and(|last| last < case.today),
        }
    };
    case.catalog.policies.iter().map(finding).collect()
}

/// A condition by industry and by what the company says of itself; without both only the park can tell.
fn verdict(case: Case<'_>, condition: &PolicyCondition) -> Verdict {
    let project = &case.request.project;
    let by_industry = if condition.industries.is_empty() {
        None
    } else {
        Some(project.industry.and_then(|industry| {
            let codes = &condition.industries;
            let wider = || codes.iter().any(|code| industry.contains(*code));
            let inside = codes.iter().any(|code| code.contains(industry));
            if inside || !wider() { Some(inside) } else { None }
        }))
    };
    let by_claim = condition.claim.map(|claim| project.claim(claim));
    let answers: Vec<Option<bool>> = [by_industry, by_claim].into_iter().flatten().collect();
    if answers.contains(&Some(false)) {
        Verdict::FallsShort { by: 1.0 }
    } else if answers.is_empty() || answers.contains(&None) {
        Verdict::Unknown
    } else {
        Verdict::Meets { margin: None }
    }
}
