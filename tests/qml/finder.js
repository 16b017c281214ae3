// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// All items below `item` for which `wanted` holds, in order.
function all(item, wanted) {
    let found = [];
    for (const child of item.children) {
        if (wanted(child))
            found.push(child);
        found = found.concat(all(child, wanted));
    }
    return found;
}

// The control with an accessible id, or null.
function byId(item, accessibleId) {
    const found = all(item, child => child.accessibleId === accessibleId);
    return found.length > 0 ? found[0] : null;
}

// The visible texts below `item`.
function texts(item) {
    return all(item, child => child.visible && child.lineHeightMode !== undefined && child.text !== "");
}
