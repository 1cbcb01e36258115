/** The places of a longest subsequence of numbers that only rises. */
export function longestRise(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const earlier: number[] = [];
  numbers.forEach((number, place) => {
    const length = firstNotBelow(tails, number, numbers);
    earlier.push(tails[length - 1] ?? -1);
    tails[length] = place;
  });
  const rise: number[] = [];
  for (let place = tails.at(-1) ?? -1; place >= 0; place = earlier[place]!) rise.push(place);
  return rise.reverse();
}

function firstNotBelow(tails: readonly number[], number: number, numbers: readonly number[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[tails[middle]!]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
