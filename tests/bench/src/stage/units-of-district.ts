const district = 'Huyện Bảo Thắng';

interface Answer {
  data: { units: { edges: { node: { id: string; name: string } }[] } };
}

/** The district that the person answers for, and organisations in it. */
export async function unitsOfDistrict(
  port: number,
  authorization: string,
): Promise<{ district: string; units: string[] }> {
  const ask = async (variables: Record<string, unknown>): Promise<{ id: string; name: string }[]> => {
    const query = `query ($search: String, $within: ID, $only: Boolean!) {
      units(search: $search, within: $within, organisationsOnly: $only, first: 100) { edges { node { id name } } } }`;
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await answer.json()) as Answer;
    return data.units.edges.map(({ node }) => node);
  };
  const found = (await ask({ search: district, only: false })).find(
    ({ name }) => name.toLowerCase() === district.toLowerCase(),
  );
  if (found === undefined) throw new Error(`The person does not see ${district}.`);
  const units = await ask({ within: found.id, only: true });
  return { district: found.id, units: units.map(({ id }) => id) };
}
