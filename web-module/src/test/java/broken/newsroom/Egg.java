package broken.newsroom;

import broken.articles.Chicken;

public class Egg {

    Chicken chicken;
}
