/**
 * Runs steps in two lanes; whichever is free takes the next one.
 * @returns what they gave, in the order they ended
 * @throws what a step threw, once the other lane is through: nothing it started outlives the run
 */
export async function inTwoLanes(steps) {
  const [left, results] = [[...steps], []]
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) results.push(await step())
  }
  const ended = await Promise.allSettled([lane(), lane()])
  const thrown = ended.filter(({ status }) => status === 'rejected').map(({ reason }) => reason)
  if (thrown.length === 1) throw thrown[0]
  if (thrown.length > 1) throw new AggregateError(thrown, thrown.map(String).join('; '))
  return results
}
