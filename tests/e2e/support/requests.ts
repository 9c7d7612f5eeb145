// Requests that together ask every kind of criterion, on one fixed day.
import type { Request } from '../../../www/site-match.js';

export const TODAY = '2026-11-20';

const format = 'sitematch-request/1';

export const REQUESTS: Record<string, Request> = {
  'asks nothing': { format },
  'a machine shop': {
    format,
    ways_in: ['rent', 'buy'],
    project: { industry: '3433', move_in: '2027-03-01', staff: 80, shifts: 2 },
    requirements: [
      { criterion: 'plant_area_m2', want: [3000, 4500], hard: true, importance: 90 },
      { criterion: 'clear_height_m', want: 8.1, hard: true, importance: 70 },
      { criterion: 'floor_load_kn_per_m2', want: 20, accept: 12.3, importance: 33.3 },
      { criterion: 'crane_t', want: 10 },
      { criterion: 'power_kva', want: 630, importance: 61.7 },
      { criterion: 'rent_yuan_per_m2_month', want: 12.34 },
      { criterion: 'ground_floor', want: true, importance: 11 },
      { criterion: 'fire_class', want: 'ding', hard: true },
      { criterion: 'supporting_industries', want: 0.7 },
      { criterion: 'leading_industry' },
      { criterion: 'move_in', hard: true },
    ],
  },
  'land to build on': {
    format,
    ways_in: ['land', 'custom_built'],
    project: {
      industry: '38',
      investment_yuan: 250e6,
      output_yuan_per_year: 400e6,
      tax_yuan_per_year: 7.7e6,
      value_added_yuan_per_year: 91.3e6,
      energy_tce_per_year: 1234.5,
      electricity_kwh_per_year: 2.2e6,
      staff: 310,
      process: { plating: true, solvent_paint_t_per_year: 3.3, chemical_reaction: false },
      green_share: 0.13,
      high_tech_firm: true,
    },
    cost: { horizon_years: 8, discount_per_year: 0.043, residual_share: 0.2, fit_out_yuan_per_m2: 310.5 },
    requirements: [
      { criterion: 'plant_area_m2', want: 20000, importance: 80 },
      { criterion: 'land_area_m2', want: [33333.333, 60000], accept: [20000, 99999.9], limit: [null, 80000], hard: true },
      { criterion: 'clear_height_m', want: 12, hard: true },
      { criterion: 'land_class', want: 'M2', hard: true },
      { criterion: 'environment_paper', want: 'report_form' },
      { criterion: 'yearly_cost_yuan', want: 3.3e6 },
      { criterion: 'high_speed_station_km', want: 7.7, importance: 0.1 },
      { criterion: 'expressway_km', want: 3, accept: 9 },
    ],
  },
  'a large works with one crane hall': {
    format,
    ways_in: ['rent'],
    requirements: [
      { criterion: 'plant_area_m2', want: 20000, hard: true },
      { criterion: 'crane_t', want: 5, for_area_m2: 3000, hard: true },
      { criterion: 'floor_load_kn_per_m2', want: 10, hard: true },
      { criterion: 'rent_yuan_per_m2_month', want: 14 },
    ],
  },
  'an office': {
    format,
    ways_in: ['workspace'],
    project: { industry: '6513' },
    requirements: [
      { criterion: 'office_area_m2', want: 150, importance: 100 },
      { criterion: 'desks', want: 12, hard: true },
      { criterion: 'rent_yuan_per_m2_month', want: 35, importance: 0 },
    ],
  },
};
