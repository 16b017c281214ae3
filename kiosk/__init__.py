"""Visitor Guide to Chaoyang: an offline touch guide for hotel lobbies."""

__version__ = "0.1.0"
