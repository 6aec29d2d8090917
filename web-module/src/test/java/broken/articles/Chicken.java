package broken.articles;

import broken.newsroom.Egg;

public class Chicken {

    Egg egg;
}
