print("azmoon")
