"""The English sample articles: real portals mix a few among the Vietnamese ones."""

from __future__ import annotations

TITLES = (
    "{tinh} Province welcomes a delegation from Phongsaly",
    "Border market at Pa Hoa reopens after three years",
    "Students from Oudomxay complete their Vietnamese language course in {tinh}",
    "{tinh} promotes people-to-people diplomacy with Yunnan",
)
LEADS = (
    "The People's Committee of {tinh} Province received a delegation from Phongsaly, Lao PDR, on Monday to review ten "
    "years of "
    "cooperation along the shared border.",
    "After three years of closure the weekly market at Pa Hoa has opened its gates again, and traders from both sides "
    "came before dawn.",
    "Forty-two students from Oudomxay received their certificates this week at the end of a nine-month course of "
    "Vietnamese.",
    "Friendship associations of {tinh} and their partners in Yunnan agreed to hold four exchanges a year, beginning "
    "next spring.",
)
SENTENCES = (
    "This is a sample article of doingoai, and nothing in it happened.",
    "Both sides spoke of roads, schools and clean water, and agreed to meet again within a year.",
    "Officials said that trade through the border gate grew by twelve per cent, helped by longer opening hours.",
    "Villagers brought brocade, honey and dried bamboo shoots, and most of it was sold before noon.",
    "Border guards of the two countries have carried out eighteen joint patrols since January.",
    "The province will continue to train young officials in Lao, Chinese and English.",
    "A small exhibition showed photographs taken by schoolchildren on both banks of the river.",
    "Visitors were also shown a tea cooperative whose growers now sell directly to buyers abroad.",
)
CAPTION = "Delegates pose for a photograph at the border gate."
