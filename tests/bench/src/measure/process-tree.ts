import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever its clock. */
const millisecondsPerTick = 10;

interface ProcessState {
  pid: number;
  parent: number;
  ticks: number;
  /** Of descendants that have ended. */
  ticksOfEnded: number;
}

/** CPU milliseconds that a family of processes has used so far; of those that ended too, once their parent knows. */
export function cpuOf(roots: readonly number[]): number {
  const states = allProcesses();
  const family = new Set(roots);
  // A parent is always older than its child, but its number need not be smaller: go round until nobody joins.
  for (let before = -1; before !== family.size;) {
    before = family.size;
    for (const { pid, parent } of states) if (family.has(parent)) family.add(pid);
  }
  const ticks = states
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, state) => sum + state.ticks + state.ticksOfEnded, 0);
  return ticks * millisecondsPerTick;
}

/** The process that started this one. */
export function parentOf(pid: number): number {
  return stateOf(pid)?.parent ?? 0;
}

/** A process among the children of `parent` that was started with this variable, and its value. */
export function variableOfChild(parent: number, name: string): string | undefined {
  for (const state of allProcesses()) {
    if (state.parent !== parent) continue;
    const variables = readFileSync(`/proc/${state.pid}/environ`, 'utf8').split('\0');
    const found = variables.find((variable) => variable.startsWith(`${name}=`));
    if (found !== undefined) return found.slice(name.length + 1);
  }
  return undefined;
}

function allProcesses(): ProcessState[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => stateOf(Number(entry)) ?? []);
}

function stateOf(pid: number): ProcessState | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; what follows it does not. Counted from the state, which is field 3.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return { pid, parent, ticks: fields[11]! + fields[12]!, ticksOfEnded: fields[13]! + fields[14]! };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
