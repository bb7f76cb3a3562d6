"""What disclaimers are made of: meanings in slots, the words that fill them, and how they garble.

meanings    the pattern language of rules
slots       the phrases of each slot, from the tables in words/
garbles     what garbling software writes instead, from the tables in wrong/
tables      how both kinds of table are written
phrasebook  finds all their phrases in a text
"""
