import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import type { FeeTableEditor } from '../../src/components/fee-table-editor.js';
import '../../src/define/fee-table-editor.js';
import { Large } from '../../stories/fee-table-editor.stories.js';
import { allByRole, byRole } from '../support/find.js';
import { mount } from '../support/mount.js';

describe('fee-table-editor on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('[PE-4] a table of 200 × 20 is as wide as a page, none of its rows is left out, and each page has its head', async () => {
    const { columns, value } = Large.args!;
    const editor = await mount<FeeTableEditor>(
      html`<fee-table-editor .columns=${columns!} .value=${value!}></fee-table-editor>`,
    );
    editor.style.inlineSize = '44rem';
    await emulateMedia({ media: 'print' });
    const grid = byRole(editor, 'grid');
    expect(grid.getBoundingClientRect().right).to.be.at.most(editor.getBoundingClientRect().right + 1);
    const headers = allByRole(editor, 'columnheader');
    expect(headers.at(-1)!.getBoundingClientRect().right).to.be.at.most(grid.getBoundingClientRect().right + 1);
    expect(getComputedStyle(headers[0]!.closest('thead')!).display).to.equal('table-header-group');
    const groups = [...grid.querySelectorAll('tbody')].map((group) => getComputedStyle(group).contentVisibility);
    expect(new Set(groups)).to.deep.equal(new Set(['visible']));
  });
});
