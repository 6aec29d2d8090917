package broken.drawer;

public class Drawer {}
