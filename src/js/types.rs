//! Declarations of what the file formats write in another shape than the types that hold it.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REQUEST: &str = r#"
/** What one company needs, as a request file. Keys that the format does not have are errors. */
export interface Request {
    format: "sitematch-request/1";
    /** Ignored: the address of the JSON Schema, for editors. */
    $schema?: string;
    /** The ways in that the company accepts; empty or absent where it is not sure, which takes all. */
    ways_in?: WayIn[];
    /** What it plans. */
    project?: Project;
    /** What it asks, at most one entry a criterion. */
    requirements?: Requirement[];
    /** Two or three stages, each later than the one before; absent where it comes once and for all. */
    phases?: Phase[];
    /**
     * What it has today, at most one entry a criterion. Where a criterion has no entry in `requirements`, what follows
     * from the present plant is asked, assumed until confirmed.
     */
    present_plant?: PresentFact[];
    /** What its costs are counted with; absent: the defaults. */
    cost?: CostTerms;
}

/** What the present plant has on one criterion. */
export interface PresentFact {
    /** On what. */
    criterion: Criterion;
    /** How much, in the base unit that the criterion's name ends in; `true` for yes/no; the id of a class it needs. */
    has: number | true | string;
    /** How it should change, -0.9..=9: 0.3 is 30 % more, 0 where absent. Of numbers only. */
    change?: number;
    /** What it has now must be kept (of a price or a distance: no more than now): a hard limit. */
    keep?: boolean;
}

/** What a kind of company looks at first. */
export type Emphasis = "speed_of_start" | "lowest_cost" | "heavy_plant" | "exporter";

/** One criterion asked for, with its levels in the base unit that the criterion's name ends in. */
export interface Requirement extends Partial<Levels> {
    /** What is asked. */
    criterion: Criterion;
    /** 0..=100, 50 where absent; 0 scores nothing but keeps a hard limit. */
    importance?: number;
    /** Whether a site that falls short of the limit misses; absent: it is a wish. */
    hard?: boolean;
    /** Stays out of what is proposed to be relaxed. */
    never_relax?: boolean;
    /** Filled in from the trade or the present plant, not yet confirmed by the company. */
    assumed?: boolean;
    /**
     * Only so much of the plant area needs it, m², no more than is wanted; for heights, loads and cranes. Absent: all
     * of it does.
     */
    for_area_m2?: number;
}

/**
 * How much is asked. A number, or for areas a pair (the range that is worth all); `true` for yes/no; the id of a
 * class. In a request `accept` and `limit` follow from `want` where absent.
 */
export interface Levels {
    /** Worth all, 1. */
    want: number | [number, number | null] | true | string;
    /** Worth nothing, 0; of an area the pair below and above. Absent for yes/no and classes. */
    accept?: number | [number, number];
    /** What a hard requirement tests; of an area the pair, null where that side has none. */
    limit?: number | [number | null, number | null];
}
"#;
