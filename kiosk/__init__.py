# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visitor Guide to Chaoyang: an offline touch guide for hotel lobbies."""

__version__ = "0.1.0"
