import assert from 'node:assert/strict';
import { concurrencyFactor, effectiveHandleTime } from '../../../server/src/service/staffing/concurrency';
import {
  requiredServers,
  type PerformanceTargets,
  withShrinkage,
  performanceOf,
  type Traffic,
  offeredLoad,
} from '../../../server/src/service/staffing/erlang';

const halfHour = 1800;
const close = (actual: number, published: number, within = 1e-6) =>
  assert.ok(Math.abs(actual - published) <= within, `${actual} is not ${published}`);

/** 100 calls in half an hour, three minutes each: the example of PyWorkforce and of CRAN's packages. */
const hundred: Traffic = { transactions: 100, handleTime: 180, interval: halfHour };
const eightyTwenty = { level: { share: 0.8, within: 20 } };

describe('Erlang C, against published examples', () => {
  it('100 calls in 30 minutes, 180 s, 80 % in 20 s', () => {
    assert.equal(offeredLoad(hundred), 10);
    const servers = requiredServers(hundred, { ...eightyTwenty, maxOccupancy: 0.85 });
    assert.equal(servers, 14);
    const service = performanceOf(hundred, servers);
    close(service.probabilityOfWait, 0.1741319335950498, 1e-12);
    close(service.serviceLevel(20), 0.8883500191794669, 1e-12);
    close(service.occupancy, 0.7142857142857143, 1e-12);
    close(service.averageSpeedOfAnswer, 7.83593701177724, 1e-9);
    close(service.immediate, 0.8258681, 1e-7);
    assert.equal(withShrinkage(servers, 0.3), 20);
    // 21 / 0.7 is 30.000000000000004 in binary fractions.
    assert.equal(withShrinkage(21, 0.3), 30);
    close(performanceOf(hundred, 11).probabilityOfWait, 0.6821182, 1e-7);
  });

  it('the same, and no busier than 70 %; the same, and 90 % in 20 s', () => {
    for (const goals of [
      { ...eightyTwenty, maxOccupancy: 0.7 },
      { level: { share: 0.9, within: 20 }, maxOccupancy: 0.85 },
    ]) {
      const servers = requiredServers(hundred, goals);
      assert.equal(servers, 15);
      assert.equal(withShrinkage(servers, 0.3), 22);
      const service = performanceOf(hundred, servers);
      close(service.serviceLevel(20), 0.941, 0.0005);
      close(service.occupancy, 0.667, 0.0005);
      close(service.probabilityOfWait, 0.102, 0.0005);
    }
  });

  it('250 calls an hour, 330 s, 80 % in 30 s', () => {
    const traffic = { transactions: 250, handleTime: 330, interval: 3600 };
    close(offeredLoad(traffic), 22.9, 0.05);
    assert.equal(requiredServers(traffic, { level: { share: 0.8, within: 30 } }), 28);
    close(performanceOf(traffic, 27).serviceLevel(30), 0.78218, 5e-6);
    close(performanceOf(traffic, 28).serviceLevel(30), 0.85685, 5e-6);
    close(performanceOf(traffic, 28).averageSpeedOfAnswer, 14.7521, 5e-5);
    close(performanceOf(traffic, 28).occupancy, 0.818452);
    // 20,000 calls a week over 80 hours: 1833 hours of work are 2240 hours of people.
    assert.equal(Math.round((20_000 * 330) / 3600), 1833);
    assert.equal(requiredServers(traffic, { level: { share: 0.8, within: 30 } }) * 80, 2240);
  });

  it('60 chats in 30 minutes, 20 minutes each, 2.5 at a time, 75 % productive: 21.3 by the plain formula', () => {
    close(offeredLoad({ transactions: 60, handleTime: 1200 / 2.5, interval: halfHour * 0.75 }), 21.3, 0.05);
  });

  it('60 chats in 30 minutes, 10 minutes each, 3 at a time worth 2.5', () => {
    const handleTime = effectiveHandleTime(600, 3, [1, 1.7, 2.5, 2.9, 3.5]);
    assert.equal(handleTime, 240);
    const traffic = { transactions: 60, handleTime, interval: halfHour };
    assert.equal(offeredLoad(traffic), 8);
    assert.equal(requiredServers(traffic, { level: { share: 0.8, within: 30 } }), 11);
    const service = performanceOf(traffic, 11);
    close(service.serviceLevel(30), 0.831643);
    close(service.averageSpeedOfAnswer, 19.5966, 5e-5);
    close(service.occupancy, 0.727273);
    close(performanceOf(traffic, 10).serviceLevel(30), 0.68133, 5e-6);
  });

  it('50 calls in 30 minutes, 180 s', () => {
    const traffic = { ...hundred, transactions: 50 };
    assert.equal(offeredLoad(traffic), 5);
    assert.equal(requiredServers(traffic, eightyTwenty), 8);
    close(performanceOf(traffic, 8).serviceLevel(20), 0.880148);
    close(performanceOf(traffic, 7).serviceLevel(20), 0.740441);
  });
});

describe('Erlang C', () => {
  it('refuses what has no answer, in words', () => {
    const refusals: readonly (readonly [why: RegExp, () => unknown])[] = [
      ...[0, -1, NaN, Infinity].flatMap((bad) => [
        [/transactions must be over 0/, () => offeredLoad({ ...hundred, transactions: bad })] as const,
        [/handleTime must be over 0/, () => offeredLoad({ ...hundred, handleTime: bad })] as const,
        [/interval must be over 0/, () => offeredLoad({ ...hundred, interval: bad })] as const,
        [/target must be over 0/, () => performanceOf(hundred, 14).serviceLevel(bad)] as const,
        [
          /within must be over 0/,
          () => requiredServers(hundred, { level: { share: 0.8, within: bad } }),
        ] as const,
        [
          /averageWait must be over 0/,
          () => requiredServers(hundred, { averageSpeedOfAnswer: bad }),
        ] as const,
        [/maxOccupancy must be/, () => requiredServers(hundred, { maxOccupancy: bad })] as const,
      ]),
      ...[-0.1, 1, 1.5, NaN].map(
        (bad) => [/shrinkage must be from 0/, () => withShrinkage(14, bad)] as const,
      ),
      ...[-0.1, 1.01, NaN].map(
        (bad) =>
          [
            /share must be from 0 to 1/,
            () => requiredServers(hundred, { level: { share: bad, within: 20 } }),
          ] as const,
      ),
      [/maxOccupancy must be from 0 to 1/, () => requiredServers(hundred, { maxOccupancy: 1.01 })],
      ...[10, 9.5, 0, -1, NaN, Infinity].map(
        (bad) => [/more than the workload of 10 erlangs/, () => performanceOf(hundred, bad)] as const,
      ),
      [/more than 10000/, () => offeredLoad({ ...hundred, transactions: 1e12 })],
      [/number of people/, () => withShrinkage(NaN, 0.3)],
      ...[0, 1.5, NaN].map((bad) => [/chats at once/, () => concurrencyFactor(bad, [1])] as const),
      [/no factor/, () => concurrencyFactor(1, [])],
      [/no factor/, () => concurrencyFactor(2, [1, 0])],
      [/handling time/, () => effectiveHandleTime(0, 1, [1])],
    ];
    for (const [why, call] of refusals) {
      assert.throws(
        call,
        (error) => error instanceof RangeError && why.test(error.message),
        `${String(call)} ${String(why)}`,
      );
    }
  });

  it('finds the fewest: one less fails some goal', () => {
    const goals: readonly PerformanceTargets[] = [
      eightyTwenty,
      { averageSpeedOfAnswer: 60 },
      { maxOccupancy: 0.85 },
      { level: { share: 1, within: 180 } },
      { level: { share: 0, within: 180 } },
      {},
    ];
    for (const transactions of [0.01, 1, 10, 60, 1000]) {
      const traffic = { ...hundred, transactions };
      for (const goal of goals) {
        const servers = requiredServers(traffic, goal);
        assert.ok(servers > offeredLoad(traffic));
        if (servers - 1 <= offeredLoad(traffic)) continue;
        const {
          level = { share: 0, within: 1 },
          averageSpeedOfAnswer: averageWait = Infinity,
          maxOccupancy = 1,
        } = goal;
        const less = performanceOf(traffic, servers - 1);
        const fails =
          less.serviceLevel(level.within) < level.share ||
          less.averageSpeedOfAnswer > averageWait ||
          less.occupancy > maxOccupancy;
        assert.ok(fails, `${servers - 1} would do for ${transactions} ${JSON.stringify(goal)}`);
      }
    }
  });

  it('takes parts of a person, and then lies between the whole numbers', () => {
    const at = (servers: number) => performanceOf(hundred, servers);
    let last = at(10.5);
    for (let servers = 10.6; servers < 30; servers += 0.1) {
      const service = at(servers);
      assert.ok(
        service.probabilityOfWait < last.probabilityOfWait &&
          service.averageSpeedOfAnswer < last.averageSpeedOfAnswer,
      );
      assert.ok(service.serviceLevel(20) > last.serviceLevel(20));
      last = service;
    }
    close(at(14 + 1e-9).probabilityOfWait, at(14).probabilityOfWait);
  });

  it('is one server’s plain queue where there is one', () => {
    // M/M/1: the share who wait is the occupancy, the mean wait is rho / (1 - rho) times the handling time.
    const traffic = { transactions: 10, handleTime: 180, interval: 3600 };
    close(performanceOf(traffic, 1).probabilityOfWait, 0.5);
    close(performanceOf(traffic, 1).averageSpeedOfAnswer, 180);
  });

  it('keeps its digits with many servers', () => {
    const traffic = { transactions: 9_000, handleTime: 3600, interval: 3600 };
    const servers = requiredServers(traffic, { level: { share: 0.8, within: 20 } });
    // The square-root law: the spare servers are a few times the root of the workload, 95.
    assert.ok(servers - 9_000 > 50 && servers - 9_000 < 300, String(servers));
    assert.ok(Number.isFinite(performanceOf(traffic, servers).averageSpeedOfAnswer));
  });
});

describe('chats at once', () => {
  const factors = [1, 1.7, 2.5, 2.9, 3.5];

  it('count for less than they are', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 50].map((chats) => concurrencyFactor(chats, factors)),
      [1, 1.7, 2.5, 2.9, 3.5, 3.5, 3.5],
    );
    assert.equal(effectiveHandleTime(340, 2, factors), 200);
  });
});
