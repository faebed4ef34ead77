// The steps of a plan in, when each can begin and must end out, and which of them decide how long the whole takes (critical path method).
import { alg, Graph } from '@dagrejs/graphlib';

/** A step: how many days it takes, and the steps that must be done before. */
export interface Step {
  readonly id: string;
  readonly days: number;
  readonly after: readonly string[];
}

/** A step in the plan, in days from its beginning. */
export interface PlacedStep {
  readonly id: string;
  readonly begins: number;
  readonly ends: number;
  /** Days by which it may be late before the whole is; 0: it is critical. */
  readonly slack: number;
  /** Days by which the whole would be shorter without it. */
  readonly saves: number;
}

/** A plan, or the steps that wait for each other in a circle. */
export type Plan = { readonly total: number; readonly steps: readonly PlacedStep[] } | { readonly circle: readonly string[] };

/** Places the steps of a plan; what a step waits for and is not in the plan is taken as done. */
export function planOf(steps: readonly Step[]): Plan {
  const graph = new Graph();
  for (const { id } of steps) graph.setNode(id);
  for (const { id, after } of steps) for (const one of after) if (graph.hasNode(one)) graph.setEdge(one, id);
  const circles = alg.findCycles(graph);
  if (circles.length) return { circle: circles[0]! };
  const order = alg.topsort(graph);
  const days = new Map(steps.map((step) => [step.id, step.days]));
  const ends = endsOf(graph, order, days);
  const total = Math.max(0, ...ends.values());
  const latest = new Map<string, number>();
  for (const id of order.toReversed())
    latest.set(id, Math.min(total, ...(graph.successors(id) ?? []).map((next) => latest.get(next)! - days.get(next)!)));
  return {
    total,
    steps: order.map((id) => ({
      id,
      begins: ends.get(id)! - days.get(id)!,
      ends: ends.get(id)!,
      slack: latest.get(id)! - ends.get(id)!,
      saves: total - Math.max(0, ...endsOf(graph, order, new Map(days).set(id, 0)).values()),
    })),
  };
}

function endsOf(graph: Graph, order: readonly string[], days: ReadonlyMap<string, number>): Map<string, number> {
  const ends = new Map<string, number>();
  for (const id of order)
    ends.set(id, Math.max(0, ...(graph.predecessors(id) ?? []).map((one) => ends.get(one)!)) + days.get(id)!);
  return ends;
}
