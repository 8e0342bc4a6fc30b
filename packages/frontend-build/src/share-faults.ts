/** What one build's manifest says of the packages it provides or takes. */
export interface SharesOfBuild {
  name: string;
  shared: readonly { name: string; version: string; singleton?: boolean }[];
}

/** Shares a remote takes that the host does not provide, or provides in another version: a sentence each. */
export function faultsOfShares(host: SharesOfBuild, remotes: readonly SharesOfBuild[]): string[] {
  const provided = new Map(host.shared.map(({ name, version }) => [name, version]));
  return remotes.flatMap((remote) =>
    remote.shared.flatMap(({ name, version }) => {
      const there = provided.get(name);
      if (there === undefined)
        return [`${remote.name} takes ${name}, which ${host.name} does not provide. Add it to shared-packages.ts.`];
      if (there !== version)
        return [
          `${remote.name} takes ${name} ${version}, ${host.name} provides ${there}. Build both from one lockfile.`,
        ];
      return [];
    }),
  );
}
