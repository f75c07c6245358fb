import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CATEGORIES, isSpecialCategory, kindOf, SPECIAL_CATEGORIES } from '../../src/model/categories.js';
import { LIMITS } from '../../src/model/limits.js';
import { safeLink } from '../../src/model/link.js';

describe('the vocabulary', () => {
  for (const [id, { term }] of Object.entries(CATEGORIES)) {
    it(`names ${id} by a slug and a DPV concept`, () => {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(term, /^https:\/\/w3id\.org\/dpv\/pd#[A-Z][A-Za-z]+$/);
      assert.equal(safeLink(term)?.href, term);
    });
  }

  it('maps no two categories exactly to the same concept', () => {
    const exact = Object.values(CATEGORIES).filter(({ termMatch }) => termMatch === 'exact');
    assert.equal(new Set(exact.map(({ term }) => term)).size, exact.length);
  });

  it('has a kind for each category, and for nothing else', () => {
    for (const id of Object.keys(CATEGORIES)) {
      assert.equal(kindOf(id) === 'sensitive', isSpecialCategory(id), id);
      assert.ok(kindOf(id), id);
    }
    for (const id of ['salary', '', '__proto__', 'person']) assert.equal(kindOf(id), undefined);
  });

  it('fits in one notice', () => {
    const count = Object.keys(CATEGORIES).length;
    assert.ok(count <= LIMITS.dataCategories, String(count));
  });
});

describe('the special categories', () => {
  it('are the ten kinds of data of Art. 9(1) GDPR, all in the vocabulary', () => {
    assert.equal(new Set(SPECIAL_CATEGORIES).size, 10);
    for (const id of SPECIAL_CATEGORIES) {
      assert.ok(Object.hasOwn(CATEGORIES, id), id);
      assert.ok(isSpecialCategory(id), id);
    }
  });

  for (const id of ['name', 'gender', 'age', 'location', '', 'Health', '__proto__', 'constructor', 'toString']) {
    it(`do not include ${JSON.stringify(id)}`, () => {
      assert.equal(isSpecialCategory(id), false);
    });
  }
});
