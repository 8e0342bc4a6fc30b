/**
 * Which service may do what at which other, without a person: by asking service, then by the service asked.
 * A pair that is not here gets no token at all.
 */
const permittedActs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  awards: {
    'safety-standard': ['standing.read'],
    units: ['unit.read', 'headTenure.read'],
  },
};

/** The acts that a service's token for an audience carries; undefined when it may ask nothing there. */
export function permittedActsOf(service: string, audience: string): readonly string[] | undefined {
  return permittedActs[service]?.[audience];
}
